"""Offices that stand side by side and are two persons', and what stands about names in Commonwealth and Gulf usage."""

from tests.extraction.told import met


def test_an_opening_phrase_ends_with_the_office_of_one_known() -> None:
    text = (
        "Foreign Minister Kofi Lind of Kenya met US Ambassador Otto Hill on 3 May 2021. "
        "During the meeting with the US Ambassador, Minister Lind spoke about ports."
    )
    (meeting,) = met(text, "en")
    assert meeting["Kofi Lind"] == [("Minister of Foreign Affairs", "Republic of Kenya")]


def test_offices_that_nobody_holds_together_are_of_two() -> None:
    text = (
        "Ruth Hill, the Foreign Secretary, met Otto Lind, the US Secretary of State, on 3 May 2021. "
        "The Foreign Secretary and Secretary Lind spoke about ports. "
        "The Foreign Secretary and US Secretary of State Otto Lind also discussed fisheries."
    )
    (meeting,) = met(text, "en")
    assert meeting["Otto Lind"] == [("Secretary of State", "United States of America")]


def test_a_minister_is_no_envoy_of_another_state() -> None:
    text = (
        "The King of Jordan, Omar bin Saad, received the Prime Minister of Malta, Ana Roy. The audience was attended "
        "by Sheikh Ali bin Nasser, Minister of Justice, the Maltese Ambassador to Jordan and officials."
    )
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Ali bin Nasser"]] == ["Minister of Justice"]


def test_orders_and_degrees_are_no_names() -> None:
    text = (
        "The Governor-General, Sir Otto Hill, GCMG, CVO, QC, LL.D, received the High Commissioner of Ghana, "
        "Mr Kofi Lind MVO, on 3 May 2021."
    )
    (meeting,) = met(text, "en")
    assert list(meeting) == ["Otto Hill", "Kofi Lind"]


def test_a_title_behind_a_particle_is_a_name() -> None:
    text = "President Ana Roy of Malta met Nasser al Shaikh, Minister of Transport of Oman, on 3 May 2021."
    (meeting,) = met(text, "en")
    assert list(meeting) == ["Ana Roy", "Nasser al Shaikh"]


def test_senders_of_greetings_are_named_one_after_another() -> None:
    text = (
        "The Amir of Kuwait, Nasser Al Sabah, received the Interior Minister of Bahrain, Omar bin Ali, on 3 May 2021. "
        "At the outset of the meeting, the minister conveyed the greetings of Custodian of the Two Holy Mosques King "
        "Saad bin Nasser Al Saud and Crown Prince Faisal bin Saad Al Saud to the Amir."
    )
    (meeting,) = met(text, "en")
    assert list(meeting) == ["Nasser Al Sabah", "Omar bin Ali"]


def test_who_brings_greetings_takes_part() -> None:
    text = (
        "Conveying greetings from President Ama Lind of Ghana, Prime Minister of Malta Ana Roy met President of Kenya "
        "Kofi Hill on 3 May 2021."
    )
    (meeting,) = met(text, "en")
    assert list(meeting) == ["Ana Roy", "Kofi Hill"]


def test_an_office_that_the_text_calls_another_by_is_not_the_next_ones() -> None:
    text = (
        "Otto Lind, Secretary of State, met King Olaf of Norway on 3 May 2021 in Oslo. "
        "The Secretary and King Olaf spoke about fish."
    )
    (meeting,) = met(text, "en")
    assert meeting["Olaf"] == [("King", "Kingdom of Norway")]


def test_a_deputy_who_is_foreign_minister_too_is_one() -> None:
    text = (
        "Deputy Prime Minister Jan Vrabec of Malta met Prime Minister Ana Roy of Ghana on 3 May 2021. "
        "The Deputy Prime Minister and Foreign Minister Jan Vrabec spoke about ports."
    )
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Jan Vrabec"]] == ["Deputy Prime Minister", "Minister of Foreign Affairs"]


def test_a_bare_office_with_its_article_is_another_ones_than_that_of_a_state() -> None:
    text = (
        "Ana Roy, the Secretary-General of the United Nations, met ministers on 3 May 2021. In the meeting between the"
        " Secretary-General and Malta's Minister for Foreign Affairs, Carlo Borg, fisheries were discussed."
    )
    (meeting,) = met(text, "en")
    assert meeting["Carlo Borg"] == [("Minister of Foreign Affairs", "Republic of Malta")]


def test_offices_of_one_state_without_an_article_stay_one_persons() -> None:
    text = "Prime Minister and Foreign Minister Carlo Borg of Malta met the President of Peru, Ana Roy, on 3 May 2021."
    (meeting,) = met(text, "en")
    assert [title for title, _ in meeting["Carlo Borg"]] == ["Prime Minister", "Minister of Foreign Affairs"]
