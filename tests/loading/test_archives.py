import io
import stat
import zipfile

import pytest

from meetings.loading.envelopes import incoming


def _zip(tmp_path, members, **options):
    path = tmp_path / "texts.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return path


def test_members_of_an_archive_are_texts(tmp_path):
    path = _zip(tmp_path, [("b/two.txt", "two"), ("a.txt", "one"), ("b/picture.png", "no")])

    assert [(t.id, t.path, t.data) for t in incoming([path])] == [
        ("a", f"{path}/a.txt", b"one"),
        ("two", f"{path}/b/two.txt", b"two"),
    ]


def test_a_bomb_is_refused_by_what_it_unpacks_to(tmp_path):
    path = _zip(tmp_path, [("bomb.txt", b"0" * 10_000_000), ("text.txt", "text")])

    faults = [(t.id, t.fault.partition(" (")[0]) for t in incoming([path])]
    assert faults == [("bomb", "too large unpacked"), ("text", "")]


def test_an_archive_unpacks_to_no_more_than_its_bound(tmp_path, monkeypatch):
    monkeypatch.setattr("meetings.loading.envelopes.files.LARGEST_ARCHIVE", 1_000)
    path = _zip(tmp_path, [("a.txt", "a" * 600), ("b.txt", "b" * 600)])

    assert [bool(t.fault) for t in incoming([path])] == [False, True]


def test_an_archive_of_too_many_members_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("meetings.loading.envelopes.files.MOST_MEMBERS", 2)
    path = _zip(tmp_path, [(f"{n}.txt", "a") for n in range(3)])

    assert [t.fault for t in incoming([path])] == ["too many members (3, the limit is 2)"]


def test_links_and_archives_within_an_archive_are_refused(tmp_path):
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.txt", "a")
    path = _zip(tmp_path, [(link, "/etc/passwd"), ("inner.zip", inner.getvalue())])

    assert [t.fault for t in incoming([path])] == ["an archive within an archive", "a link in an archive"]


@pytest.mark.parametrize("data", [b"PK\x03\x04broken", b"", b"no archive at all"])
def test_what_is_no_archive_says_so(tmp_path, data):
    path = tmp_path / "broken.zip"
    path.write_bytes(data)

    assert [t.fault.partition(":")[0] for t in incoming([path])] == ["not a zip archive"]
