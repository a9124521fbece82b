"""Envoys and advisers of those whose office, or name as well, stands before theirs in Turkish."""

import pytest

from tests.extraction.told import met

ENVOY = ("Personal Representative", "United Nations")


@pytest.mark.parametrize(
    "master",
    [
        "Birleşmiş Milletler Genel Sekreteri'nin Kenya",
        "Birleşmiş Milletler Genel Sekreteri'nin (BMGS) Kenya",
        "Birleşmiş Milletler (BM) Genel Sekreteri Ali Taş'ın Kenya",
        "BM Genel Sekreteri Ali Taş'ın",
    ],
)
def test_the_envoy_of_one_named_before_is_of_his_body(master: str) -> None:
    text = f"Malta Cumhurbaşkanı Jan Borg, {master} Kişisel Temsilcisi Eva Holm'u kabul etti."
    assert met(text, "tr") == [{"Jan Borg": [("President", "Republic of Malta")], "Eva Holm": [ENVOY]}]


def test_who_stands_before_an_envoy_without_a_genitive_is_a_party() -> None:
    text = "Malta Cumhurbaşkanı Jan Borg, Özel Temsilci Eva Holm ve Letonya Başbakanı Anna Ozola ile bir araya geldi."
    assert list(met(text, "tr")[0]) == ["Jan Borg", "Eva Holm", "Anna Ozola"]


def test_the_head_of_a_mission_is_of_the_peacekeepers_in_brackets() -> None:
    text = "Malta Cumhurbaşkanı Jan Borg, BM Barış Gücü (UNFICYP) Misyon Şefi Eva Holm'u kabul etti."
    assert met(text, "tr")[0]["Eva Holm"] == [
        ("Head of Mission", "United Nations Peacekeeping Force in Cyprus"),
    ]


def test_a_deputy_whom_a_minister_had_talks_with_is_no_servant_of_his() -> None:
    text = (
        "Nazir Rauf Quliyev Maltanın səfiri Yan Borq ilə görüşüb. Nazirin həmsöhbəti NATO baş katibinin müavini Eva "
        "Holm olub."
    )
    assert met(text, "az")[1] == {
        "Rauf Quliyev": [("Minister", "Republic of Azerbaijan")],
        "Eva Holm": [("Deputy Secretary General", "North Atlantic Treaty Organization")],
    }
