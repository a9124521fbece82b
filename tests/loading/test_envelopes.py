import os

from meetings.loading.envelopes import incoming


def test_incoming_walks_a_folder_in_the_order_of_paths(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "b/a.txt", "a.txt"):
        (tmp_path / name).write_text(name)

    found = list(incoming([tmp_path]))

    assert [(text.id, text.data, text.envelope.file) for text in found] == [
        ("a", b"a.txt", "a.txt"),
        ("a", b"b/a.txt", "a.txt"),
        ("c", b"c.txt", "c.txt"),
    ]


def test_incoming_states_the_publisher_that_was_given(tmp_path):
    (tmp_path / "a.txt").write_text("a")

    assert [text.envelope.publisher for text in incoming([tmp_path / "a.txt"], "AZERTAC")] == ["AZERTAC"]


def test_incoming_says_why_a_path_cannot_be_read(tmp_path, monkeypatch):
    monkeypatch.setattr("meetings.loading.envelopes.files.LARGEST_FILE", 3)
    (tmp_path / "large.txt").write_text("abcd")

    faults = [text.fault for text in incoming([tmp_path / "missing.txt", tmp_path / "large.txt"])]

    assert faults == ["no such file or folder", "too large (4 bytes, the limit is 3)"]


def test_incoming_does_not_follow_links_out_of_the_folder(tmp_path):
    outside = tmp_path / "outside.txt"
    outside.write_text("secret")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.txt").symlink_to(outside)
    (folder / "loop").symlink_to(folder)

    assert [(text.data, text.fault) for text in incoming([folder])] == [
        (b"", "a link that leads out of the folder"),
        (b"", "a link to a folder"),
    ]


def test_incoming_shows_file_names_of_any_bytes(tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9\n.txt"
    with open(path, "wb") as file:
        file.write(b"text")

    (text,) = incoming([tmp_path])

    assert text.id == "caf\\xe9\\n"
    assert text.data == b"text"


def test_incoming_passes_over_what_a_browser_keeps_beside_a_page(tmp_path):
    (tmp_path / "Talks.html").write_text("<html>")
    for folder in ("Talks_files", "More_files"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "frame.html").write_text("<html>")

    assert [text.path for text in incoming([tmp_path])] == [
        f"{tmp_path}/More_files/frame.html",
        f"{tmp_path}/Talks.html",
    ]
