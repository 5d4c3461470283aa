"""Some thousand events at random: whatever is pressed, nothing breaks and what is shown stays true."""

import pytest

from tests.ui import random_user

GESTURES = 600


@pytest.mark.parametrize("seed", [1, 2])
def test_anything_can_be_done_at_any_time(qapp, fonts, tmp_path, seed):  # noqa: ARG001
    assert random_user.run(qapp, tmp_path, seed, GESTURES) > GESTURES / 2
