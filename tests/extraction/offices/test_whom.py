"""Turkish and Azerbaijani words for whom somebody received: they are no office of who did."""

import pytest

from tests.extraction.told import met

AMBASSADOR, MALTA = "Ambassador", "Republic of Malta"


@pytest.mark.parametrize(
    ("text", "language", "host"),
    [
        (
            "Səfərdə\nMaltanın səfiri Jan Borq Qusara gəlib. Səfiri icra başçısı Rauf Vəliyev qəbul edib.",
            "az",
            {"Rauf Vəliyev": [("District Governor", "")]},
        ),
        (
            "Səfərdə\nMaltanın səfiri Jan Borq Qusara gəlib. Səfiri universitetin rektoru Rauf Vəliyev qəbul edib.",
            "az",
            {"Rauf Vəliyev": [("Rector", "")]},
        ),
        (
            "Səfərdə\nMaltanın səfiri Jan Borq Qusara gəlib. Onu universitetin rektoru Rauf Vəliyev qarşılayıb.",
            "az",
            {"Rauf Vəliyev": [("Rector", "")]},
        ),
        (
            "Səfərdə\nMaltanın səfiri Jan Borq Qusara gəlib. Qonağı icra başçısı Rauf Vəliyev qəbul edib.",
            "az",
            {"Rauf Vəliyev": [("District Governor", "")]},
        ),
        (
            "Ziyaret\nMalta Büyükelçisi Jan Borg kente geldi. Konuk büyükelçiyi Meclis Başkanı Ali Kaya kabul etti.",
            "tr",
            {"Ali Kaya": [("Speaker", "Republic of Türkiye")]},
        ),
        (
            "Ziyaret\nMalta Büyükelçisi Jan Borg kente geldi. Konuğu Meclis Başkanı Ali Kaya kabul etti.",
            "tr",
            {"Ali Kaya": [("Speaker", "Republic of Türkiye")]},
        ),
    ],
)
def test_whom_somebody_received_is_no_office_of_his(
    text: str, language: str, host: dict[str, list[tuple[str, str]]]
) -> None:
    guest = "Jan Borq" if language == "az" else "Jan Borg"
    assert met(text, language) == [{guest: [(AMBASSADOR, MALTA)], **host}]


def test_a_title_that_ends_so_in_no_case_is_the_names() -> None:
    text = "Cumhurbaşkanı Ali Kaya, Malta Büyükelçisi Jan Borg'u kabul etti."
    assert met(text, "tr") == [{"Ali Kaya": [("President", "Republic of Türkiye")], "Jan Borg": [(AMBASSADOR, MALTA)]}]
