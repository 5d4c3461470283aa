"""What is written into the registry: pure data, so that it can be read anywhere."""

from pathlib import PureWindowsPath

from planner.integration.windows import CLASS, keys


def test_the_file_type_opens_with_the_program_and_paths_are_quoted():
    program = PureWindowsPath("C:\\My Apps\\opmodel-window.exe")
    written = {(key, name): value for key, name, value in keys(program)}
    assert written["Software\\Classes\\.opmodel", ""] == CLASS
    assert written[f"Software\\Classes\\{CLASS}\\shell\\open\\command", ""] == f'"{program}" "%1"'
    assert all(key.startswith("Software\\Classes\\") for key, _ in written)
