"""What rules say in German: sentences whose grammar must hold for one and for several, with and without a word."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.language import ALONE, ENGLISH, Language, speak
from planner.model.checked import Checked
from planner.storage.library import resources_folder
from tests.day import TODAY
from tests.rules.asked import findings
from tests.rules.sketch import sketched
from tools.languages import Text, read

TEXTS = read(Path(resources_folder(), "languages", "planner_de.ts"))

SAID = {
    "GAP01": ("Team\n  SEO:", "SEO ist verwaist: In Team entscheidet niemand, und niemand führt aus."),
    "GAP02": (
        "Team\n  SEO: E Lead, Writer [Blog]",
        "SEO hat in Team keinen Entscheidungsträger; Lead und Writer führen aus.",
    ),
    "GAP04": (
        "Team\n  SEO: D?; R?; E Lead",
        "In Team ist für SEO als unentschieden gekennzeichnet: Entscheidung und Prüfung.",
    ),
    "GAP05": (
        "Team\n  SEO {affects: budget, sales_handoff}: D Lead; E Lead",
        "SEO wirkt auf Budget und Übergabe an den Vertrieb, und niemand prüft sie in Team.",
    ),
    "GAP09": (
        "Team\n  SEO {ownership_line: content}: E Lead",
        "Auf der Linie Inhalte hat die eine Funktion in Team keinen Entscheidungsträger.",
    ),
    "OVL01": ("Team\n  SEO: D Lead, Head", "SEO hat zwei Entscheidungsträger: Lead und Head."),
    "OVL04": (
        "Team\n  SEO: D Lead; E Lead; R Head, Legal\n! OVL04 review_owners 1",
        "SEO wird von zwei Trägern geprüft (Head und Legal); die Grenze ist eins.",
    ),
    "EXT01": ("Team\n  SEO: D *Agency > Lead", "SEO wird vom Partner Agency entschieden."),
    "EXT06": (
        "Team\n  SEO: D #Sales, #Product; E #Legal",
        "SEO wird von den Abteilungen Sales und Product entschieden und von der Abteilung Legal ausgeführt.",
    ),
    "EXT07": ("Team\n  SEO: E *Agency {renewal: 2026-01-31} > Lead", "Der Vertrag mit Agency endete am 31.01.2026."),
    "LOAD02": (
        "Team\n  SEO: D Head; I Lead; R Lead\n  Ads: D Head; R Lead",
        "Lead entscheidet nichts und führt nichts aus in Team: Beratung für eine Funktion, "
        "Prüfung für zwei Funktionen.",
    ),
    "LOAD03": (
        "Team\n  SEO {effort: 1.1}: E Lead",
        "Lead ist in Team überlastet: Auslastung 1,1 bei Kapazität 1, in Vollzeitpersonen (110 %).",
    ),
    "LOAD07": (
        "Team\n  SEO {critical: yes}: E Lead",
        "Lead (eine Person) führt allein SEO aus; diese Funktion ist kritisch und hat keine Vertretung.",
    ),
    "HAND03": (
        "Team\n  SEO {affects: sales_handoff}: E Lead",
        "Eine Funktion in Team wirkt auf die Übergabe an den Vertrieb, und keine Übergabe dort beginnt oder endet "
        "bei einer Abteilung.",
    ),
    "GOV01": (
        "Team\n  ~ priorities: every week\n  SEO: D Lead",
        "Team hat keinen Rhythmus für Ergebnisse und Blockaden.",
    ),
    "GOV02": ("Team\n  SEO: D Lead", "Für die nächste Überprüfung von diesem Modell ist kein Tag festgelegt."),
}


def german(text: str, about: str, number: int) -> str:
    """Look a text up as the window does."""
    forms = TEXTS[Text(text, about, counts=number != ALONE)]
    return forms[number not in {1, ALONE}]


@pytest.fixture(autouse=True)
def _german() -> Iterator[None]:
    speak(Language("de", german, decimal=",", group=".", day="%d.%m.%Y"))
    yield
    speak(ENGLISH)


@pytest.mark.parametrize("code", SAID)
def test_a_finding_in_german(code: str) -> None:
    sketch, sentence = SAID[code]
    found = [finding.message for finding in findings(Checked.of(sketched(sketch), TODAY), code)]
    assert found == [sentence]
