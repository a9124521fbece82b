from config import local


def test_local_settings_are_written_once_and_for_the_owner_only(tmp_path):
    path = tmp_path / "var" / "readout.env"
    assert local.write_once(path) is True
    written = path.read_text(encoding="utf-8")
    assert local.write_once(path) is False
    assert path.read_text(encoding="utf-8") == written
    assert path.stat().st_mode & 0o777 == 0o600


def test_local_settings_have_a_key_of_their_own(tmp_path):
    for name in ("one", "two"):
        local.write_once(tmp_path / name)
    assert (tmp_path / "one").read_text(encoding="utf-8") != (tmp_path / "two").read_text(encoding="utf-8")
