"""Who meets in the tests of loading, and what an archive has to say of their meetings."""

from meetings.models import Meeting

ALIYEV = ("Ilham Aliyev", "president", "AZ")
OMURALIEV = ("Kubanychbek Omuraliev", "secretary-general", "OTS")
OMURALIEV_FR = ("Koubanytchbek Omuraliev", "secretary-general", "OTS")
AMREYEV = ("Baghdad Amreyev", "secretary-general", "OTS")
OTS_HEAD = ("", "secretary-general", "OTS")
BAYRAMOV = ("Jeyhun Bayramov", "minister-of-foreign-affairs", "AZ")


def meetings() -> list[tuple[str, str, str, list[str], int]]:
    """Return each meeting's days, form, place, parties and how many reports it has, in order."""
    return sorted(
        (m.days_written, m.form, str(m.place or ""), [str(p) for p in m.participations.all()], m.reports.count())
        for m in Meeting.objects.all()
    )
