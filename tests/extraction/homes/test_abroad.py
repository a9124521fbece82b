"""Of which states two were who met in a capital abroad, and of whom the text tells none."""

from tests.extraction.told import met, people, read


def test_who_received_in_a_capital_abroad_is_of_that_state_and_the_guest_is_not():
    english = "BERLIN, May 3, 2022. Foreign Minister Karl Roth visited Egypt. Later Prime Minister Carlo Levi received "
    english += "him in Rome."
    russian = "МИНСК, 3 мая 2022. Министр иностранных дел Иван Рот побывал с визитом в Каире. Затем в Риме он "
    russian += "встретился с премьер-министром Карло Леви."
    italian = [("Prime Minister", "Italian Republic")]

    assert met(english, "en")[0]["Carlo Levi"] == italian
    assert met(english, "en")[0]["Karl Roth"] == [("Minister of Foreign Affairs", "Federal Republic of Germany")]
    assert met(russian, "ru")[0]["Карло Леви"] == italian
    assert met(russian, "ru")[0]["Иван Рот"] == [("Minister of Foreign Affairs", "Republic of Belarus")]


def test_a_minister_who_meets_the_head_of_a_told_state_first_is_not_of_it():
    text = "KAIRO, 3. Mai 2022. Außenminister Karl Roth hat in Kairo den Premierminister Ägyptens getroffen."

    assert met(text, "de")[0]["Karl Roth"] == [("Minister of Foreign Affairs", "")]


def test_who_received_a_parliaments_delegation_in_another_state_is_not_of_its_state():
    text = "Vaduz, 18. April 2023. Regierungschefin Nina Roth empfing eine Delegation des Deutschen Bundestages unter "
    text += "der Leitung von Vizepräsidentin Petra Beck."

    assert met(text, "de")[0]["Nina Roth"] == [("Prime Minister", "Principality of Liechtenstein")]


def test_an_envoy_received_where_the_report_is_from_is_not_of_that_state():
    text = "Berlin, 10. Mai 2023. Präsident Jan Roth empfing den Chef der Weltbank, David Moore. An dem Gespräch nahm "
    text += "Botschafter Karl Beck teil."

    assert met(text, "de")[0]["Karl Beck"] == [("Ambassador", "")]


def test_a_minister_who_met_officers_of_a_body_at_its_seat_is_not_of_the_state_there():
    text = "Washington, 13. April 2023. Während ihres Besuchs in Washington traf Entwicklungsministerin Ana Roth den "
    text += "Präsidenten der Weltbank, David Moore."

    assert met(text, "de")[0]["Ana Roth"] == [("Minister of Development", "")]


def test_a_councillor_of_a_canton_is_not_of_the_confederation():
    text = (
        "Zürich, 22. November 2018. Regierungsrat Jan Roth und der Botschafter von Japan in der Schweiz, Kojiro Beck, "
    )
    text += "trafen sich zu einem Austausch."

    assert met(text, "de")[0]["Jan Roth"] == [("Government Councillor", "")]


def test_those_sent_abroad_are_of_no_part_of_a_state_nor_is_their_post_where_they_met():
    text = "Düsseldorf, 27. Februar 2020. Ana Kos, seit Februar Generalkonsulin ihres Landes in Frankfurt am Main, hat "
    text += "Landtagspräsident Jan Roth besucht. Die Gesandtin Eva Beck nahm teil. Sie lobte Nordrhein-Westfalen."

    (meeting,) = read(text, "de").meetings
    assert meeting.place == "Düsseldorf"
    assert people(meeting)["Eva Beck"] == [("Minister Counsellor", "")]
