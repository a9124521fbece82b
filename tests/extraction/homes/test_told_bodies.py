"""Bare titles whose ministry or university the text names elsewhere."""

import pytest

from tests.extraction.told import met

MALTA = "Republic of Malta"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "tr",
            "Bakan Ali Demir, Malta Büyükelçisi Jan Borg'u ağırladı. Ticaret Bakanlığı kaynakları ayrıntı vermedi.",
            "Minister of Trade",
        ),
        (
            "en",
            "The ambassador of Malta, Jan Borg, met Minister Ali Demir, the Ministry of Trade said.",
            "Minister of Trade",
        ),
        (
            "tr",
            "Bakan Ali Demir, Malta Büyükelçisi Jan Borg'u ağırladı. Ticaret Bakanlığı ile Sağlık Bakanlığı sustu.",
            "Minister",
        ),
        (
            "tr",
            "Bakan Ali Demir, Malta Büyükelçisi Jan Borg'u ağırladı. Haberi Şili Ticaret Bakanlığı duyurdu.",
            "Minister",
        ),
    ],
)
def test_a_minister_is_of_the_only_ministry(language: str, text: str, title: str) -> None:
    assert met(text, language)[0]["Ali Demir"][0][0] == title


@pytest.mark.parametrize(
    ("language", "text", "university"),
    [
        (
            "az",
            "Malta səfiri Yan Borq bu gün Lisgar Universitetində olub. Onu rektor Rauf Quliyev qəbul edib.",
            "Lisgar Universiteti",
        ),
        (
            "tr",
            "Malta Büyükelçisi Jan Borg dün Lisgar Üniversitesinde, Rektör Ali Demir ile görüştü.",
            "Lisgar Üniversitesi",
        ),
        (
            "en",
            "The ambassador of Malta, Jan Borg, came to Lisgar University, where he met the rector, Ali Demir.",
            "Lisgar University",
        ),
    ],
)
def test_a_rector_is_of_the_only_university_named_before(language: str, text: str, university: str) -> None:
    people = met(text, language)[0]
    assert [office for name in people for office in people[name] if office[0] == "Rector"] == [("Rector", university)]


def test_a_rector_is_of_none_of_two_universities() -> None:
    text = (
        "Malta səfiri Yan Borq əvvəl Lisgar Universitetində, sonra Nadroga Universitetində olub. Onu rektor Rauf "
        "Quliyev qəbul edib."
    )
    assert met(text, "az")[0]["Rauf Quliyev"] == [("Rector", "")]


def test_a_surname_before_this_is_in_no_case() -> None:
    text = "Səfir Alper Coşkun bu gün Bakıda nazir Rauf Quliyevlə görüşüb."
    assert list(met(text, "az")[0]) == ["Alper Coşkun", "Rauf Quliyev"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "En visite à Tunis, Jan Borg a rencontré le Premier ministre tunisien, Ali Sassi, selon le ministère "
            "maltais de la Santé. Il s'agissait de préparer la venue en Tunisie du Président de la République. Le "
            "ministre avait vu son homologue tunisienne, Eva Dridi.",
        ),
        (
            "es",
            "De visita en Túnez, Jan Borg se reunió con el primer ministro tunecino, Ali Sassi, según el Ministerio "
            "maltés de Salud. Prepararon la visita a Túnez del presidente de la República. El ministro se vio con "
            "su homóloga tunecina, Eva Dridi.",
        ),
    ],
)
def test_the_minister_of_the_only_ministry_is_no_president(language: str, text: str) -> None:
    borg = {"Jan Borg": [("Minister of Health", MALTA)]}

    assert met(text, language) == [
        borg | {"Ali Sassi": [("Prime Minister", "Republic of Tunisia")]},
        borg | {"Eva Dridi": [("Minister of Health", "Republic of Tunisia")]},
    ]


def test_a_minister_is_not_of_the_ministry_of_the_host() -> None:
    text = (
        "En visite à Tunis, Jan Borg a rencontré le Premier ministre tunisien, Ali Sassi, selon le ministère tunisien "
        "de la Santé. Le ministre est reparti."
    )

    assert met(text, "fr")[0]["Jan Borg"] == []
