"""Made-up organisations of any size: divisions that look like a real team, with a few lines across."""

import random

from planner.model.graph.sketch import Line, Sketch


def organisation(owners: int, *, seed: int = 7) -> Sketch:
    """A sketch with about this many owners: heads, leads, specialists, partners, and departments that give input."""
    dice = random.Random(seed)
    kinds: dict[str, str] = {}
    pairs: dict[tuple[str, str, str], int] = {}
    departments = [f"o_department{n}" for n in range(max(2, owners // 12))]
    division = 0
    while len(kinds) + len(departments) < owners:
        head, leads = f"o_head{division}", [f"o_lead{division}x{n}" for n in range(3)]
        people = [f"o_person{division}x{n}" for n in range(8)]
        partners = [f"o_partner{division}x{n}" for n in range(3)]
        kinds |= dict.fromkeys([head, *leads, *people], "role") | dict.fromkeys(partners, "partner")
        for lead in leads:
            pairs[head, lead, "execution"] = dice.randint(1, 4)
        for place, person in enumerate(people):
            pairs[leads[place % 3], person, "execution"] = dice.randint(1, 6)
        for partner in partners:
            pairs[dice.choice(leads), partner, "execution"] = dice.randint(1, 2)
        for _ in range(2):
            pairs[dice.choice(leads), dice.choice(people), "execution"] = 1
        for department in dice.sample(departments, min(3, len(departments))):
            pairs[department, dice.choice([head, *leads]), "input"] = dice.randint(1, 5)
        for _ in range(4):
            reviewer, reviewed = dice.sample([*leads, *people], 2)
            pairs[reviewer, reviewed, "review"] = 1
        division += 1
    kinds |= dict.fromkeys(departments, "department")
    lines = tuple(
        Line(a, b, kind, tuple(f"f_{a}{b}{n}" for n in range(count))) for (a, b, kind), count in sorted(pairs.items())
    )
    return Sketch(dict(sorted(kinds.items())), lines)
