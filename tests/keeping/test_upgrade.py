"""An archive that an earlier version wrote is whole as soon as its tables are today's."""


def test_archive_from_before_the_tallies_is_whole_when_it_is_migrated(empty, reports):
    archive = empty()
    archive.manage("load_sources", str(reports))
    archive.manage("migrate", "meetings", "0005", "--verbosity", "0")  # drops the tallies
    archive.manage("migrate", "--verbosity", "0")
    assert archive.manage("check_archive").startswith("The archive is whole: 60 texts, ")
