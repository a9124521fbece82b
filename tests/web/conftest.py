"""One small story: a president meets two secretaries general, one after the other in their office."""

from types import SimpleNamespace

import pytest


@pytest.fixture
def story(db) -> SimpleNamespace:
    from tests.web import rows  # noqa: PLC0415 (models need the settings, which are made after this file is read)

    state = rows.organization("Republic of Azerbaijan")
    body = rows.organization("Organization of Turkic States", "intergovernmental")
    president = rows.office("President", state)
    general = rows.office("Secretary General", body)
    aliyev = rows.person("Ilham Aliyev")
    amreyev = rows.person("Baghdad Amreyev")
    omuraliev = rows.person("Kubanychbek Omuraliev", ("Koubanytchbek Omuraliev", "fr"))
    baku = rows.place("Baku", state)
    spring = rows.meeting("2022-05-24", (aliyev, president), (amreyev, general))
    winter = rows.meeting("2022-12-15", (aliyev, president), (omuraliev, general), place=baku)
    english = rows.source(
        "December 15. President Ilham Aliyev received Kubanychbek Omuraliev.\n\nThey talked.",
        title="Aliyev received him",
    )
    french = rows.source(
        "Bakou, 15 décembre. Le président Ilham Aliyev, President, a reçu Kubanychbek Omuraliev.",
        language="fr",
        title="Reçu",
    )
    first = rows.report(winter, english, date="December 15", form="received")
    second = rows.report(winter, french, date="15 décembre", place="Bakou", form="a reçu")
    rows.tenure(aliyev, president, "2022-05-24/2022-12-15")
    rows.tenure(amreyev, general, "2022-05-24")
    rows.tenure(omuraliev, general, "2022-12-15")
    return SimpleNamespace(**{name: value for name, value in locals().items() if name not in ("db", "rows")})
