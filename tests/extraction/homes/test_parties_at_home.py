"""Whose officials are told by a side, by where an envoy is not accredited, or by a land that issued the text."""

import pytest

from tests.extraction.told import met

MALTA = ("President", "Republic of Malta")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der Präsident von Malta, Carlo Borg, traf die Präsidentin von Chile, Ana Mora. Seitens Kroatien nahm "
            "Justizminister Luis Roch an dem Gespräch teil.",
        ),
        (
            "es",
            "El presidente de Malta, Carlo Borg, se reunió con la presidenta de Chile, Ana Mora. Por parte de Croacia "
            "asistió a la reunión el ministro de Justicia, Luis Roch.",
        ),
    ],
)
def test_a_side_may_be_named_by_its_state(language, text):
    (people,) = met(text, language)
    assert people["Luis Roch"] == [("Minister of Justice", "Republic of Croatia")]


def test_an_envoy_is_not_of_the_state_where_he_is_accredited():
    text = (
        "M. Carlo Borg, président de Malte, a reçu M. Jan Roy, président du Sénat du Pérou, accompagné de M. Luis "
        "Mora, ambassadeur à Malte."
    )
    (people,) = met(text, "fr")
    assert people["Luis Mora"] == [("Ambassador", "Republic of Peru")]


def test_a_lands_ministers_are_its_own_where_it_issued_the_text():
    text = (
        "Bayerische Staatskanzlei\n\nWirtschaftsminister Jan Berg hat am 3. Mai 2021 die "
        "Botschafterin von Malta, Carla Borg, empfangen.\n"
    )
    (people,) = met(text, "de")
    assert {name: [owner for _, owner in held] for name, held in people.items()} == {
        "Jan Berg": ["Free State of Bavaria"],
        "Carla Borg": ["Republic of Malta"],
    }


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        (
            "es",
            "El presidente de Malta, Carlo Borg, recibió al director de África y Medio Oriente de la Cancillería, Luis "
            "Roch.",
            "Director de África y Medio Oriente",
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a reçu la coordonnatrice humanitaire des Nations Unies, Luisa Roch.",
            "Humanitarian Coordinator",
        ),
        (
            "fr",
            "Le président de Malte, Carlo Borg, a rencontré les conseillers fédéraux Luis Roch et Urs Berg à Berne.",
            "Federal Councillor",
        ),
    ],
)
def test_regions_are_business_and_plurals_offices(language, text, office):
    (people,) = met(text, language)
    assert {held[0][0] for name, held in people.items() if name != "Carlo Borg"} == {office}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Der Präsident von Malta, Carlo Borg, traf die Ministerin für Umwelt, Anna Berg, und den Minister für "
            "Verkehr, Jan Roch.",
            {"Anna Berg": "Minister of Environment", "Jan Roch": "Minister of Transport"},
        ),
        (
            "Der Präsident von Malta, Carlo Borg, traf die Staatsministerin im Ministerium für Lagunen, Anna Berg, "
            "sowie den Chef des Bundespräsidialamtes, Jan Roch.",
            {"Anna Berg": "Minister of State", "Jan Roch": "Head of the Chancellery"},
        ),
    ],
)
def test_a_german_name_between_commas_is_no_portfolio(text, people):
    (told,) = met(text, "de")
    assert {name: held[0][0] for name, held in told.items() if name != "Carlo Borg"} == people


def test_deputy_prime_minister_is_not_the_chancellors():
    told = met(
        "Wien (ots) - Bundeskanzlerin Ana Mora hat heute in Wien den Premierminister von Malta, Carlo Borg, empfangen."
        " Der stellvertretende Premierminister Luis Roch war ebenfalls anwesend. Österreich hilft Malta.",
        "de",
    )
    assert told[0]["Luis Roch"] == [("Deputy Prime Minister", "Republic of Malta")]


def test_minister_is_not_of_the_state_of_his_counterpart():
    told = met(
        "Zagreb (dpa) - Verteidigungsminister Luis Roch ist am Montag mit seinem kroatischen Kollegen Carlo Borg"
        " zusammengekommen.",
        "de",
    )
    assert told == [
        {"Luis Roch": [("Minister of Defence", "")], "Carlo Borg": [("Minister of Defence", "Republic of Croatia")]}
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Minister Luis Roch sprach mit dem Präsidenten des polnischen Sejm, Carlo Borg."),
        ("es", "El ministro Luis Roch habló con el presidente del Sejm polaco, Carlo Borg."),
        ("fr", "Le ministre Luis Roch a reçu le président du Sejm polonais, Carlo Borg."),
    ],
)
def test_body_told_with_its_people_has_its_president(language, text):
    assert met(text, language)[0]["Carlo Borg"] == [("President", "Sejm")]


def test_hosts_minister_is_of_the_only_state_beside_an_ambassador_of_none():
    told = met(
        "El Secretario General Iberoamericano, Carlo Borg, se reunió con el jefe de Gobierno de Andorra, Luis Roch."
        " Estuvo también la ministra de Asuntos Exteriores, Ana Mora, y el embajador en misión especial Jan Hudak."
        " Honduras asumirá la secretaría.",
        "es",
    )
    assert told[0]["Ana Mora"] == [("Minister of Foreign Affairs", "Principality of Andorra")]


def test_who_attends_where_a_head_received_anothers_is_the_hosts():
    text = (
        "On 3 May 2021 the Amir of Kuwait, Omar Haddad, received at the palace the President of Chile, Ana Mora. "
        "The meeting was attended by Crown Prince Zaid Haddad and Prime Minister Sami Nasser."
    )
    (people,) = met(text, "en")
    assert people["Zaid Haddad"] == [("Crown Prince", "State of Kuwait")]
    assert people["Sami Nasser"] == [("Prime Minister", "State of Kuwait")]


def test_who_welcomes_a_visitor_on_arrival_is_at_home():
    text = (
        "3 May 2021\n\nMalta’s Prime Minister, Carlo Borg, arrived in Santiago today. President Luis Roch accorded a"
        " warm welcome to the Prime Minister on his arrival at Santiago.\n\nThe two leaders held talks on trade."
    )
    (people,) = met(text, "en")
    assert people["Luis Roch"] == [("President", "Republic of Chile")]


def test_visitor_is_not_of_the_state_that_he_came_to_below_a_headline_either():
    text = (
        "Chairman meets Minister of Defence of Malta in Santiago\n\nSANTIAGO, MAY 6 – General Luis Roch, Chairman Joint"
        " Chiefs of Staff Committee, who is on a visit to Santiago, held a meeting with Jan Borg, Malta’s Minister of"
        " Defence.\n"
    )
    (people,) = met(text, "en")
    assert [owner for _, owner in people["Luis Roch"]] == [""]


@pytest.mark.parametrize(
    ("guest", "owner"),
    [
        ("Omar Nasser, Chief Adviser for Trade,", ""),
        ("the Custodian of the Two Holy Mosques King Omar Nasser", "Kingdom of Saudi Arabia"),
    ],
)
def test_title_that_one_state_has_tells_it_unless_it_says_what_for(guest, owner):
    (people,) = met(f"On 3 May 2021 King Zaid Haddad of Bahrain met with {guest} in Nadroga.", "en")
    assert [whose for _, whose in people["Omar Nasser"]] == [owner]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le ministre de la Santé Jan Roy s’est entretenu mardi à Lima, au Pérou, avec son homologue maltaise Ana"
            " Borg. Le sommet se tient dans la capitale péruvienne.",
        ),
        (
            "es",
            "El ministro de Salud Jan Roy se reunió el martes en Oslo, en Noruega, con su homóloga maltesa Ana Borg. El"
            " foro se celebra en la capital noruega.",
        ),
    ],
)
def test_a_state_named_but_as_where_they_were_is_nobodys(language, text):
    (people,) = met(text, language)
    assert [owner for _, owner in people["Jan Roy"]] == [""]


def test_a_state_visited_has_a_host():
    text = (
        "Ana Borg, envoyée spéciale de Malte, en visite de travail au Pérou, a eu mardi à Lima une entrevue avec le"
        " Premier ministre, Jan Roy. Elle est arrivée au Pérou lundi."
    )
    (people,) = met(text, "fr")
    assert people["Jan Roy"] == [("Prime Minister", "Republic of Peru")]


def test_one_called_a_counterpart_by_his_state_needs_no_other():
    text = (
        "Le président Jan Roy a été à Paris l’hôte de son homologue français Marc Mora. Le président Jan Roy a déjeuné"
        " avec le président Marc Mora. Ils ont parlé de la coopération entre la France et le Pérou."
    )
    assert [people["Jan Roy"] for people in met(text, "fr")] == [[("President", "Republic of Peru")]]


def test_those_whose_state_sends_the_envoy_who_came_along_are_of_it():
    text = (
        "Le président Jan Roy s’est entretenu, au siège de l’ONU, avec son homologue turc, Can Kaya. La rencontre s’est"
        " déroulée en présence du ministre de la Santé, Paul Mora, et du représentant permanent du Pérou auprès des"
        " Nations unies, Luis Roa."
    )
    (people,) = met(text, "fr")
    assert {name: [owner for _, owner in held] for name, held in people.items()} == {
        "Jan Roy": ["Republic of Peru"],
        "Can Kaya": ["Republic of Türkiye"],
        "Paul Mora": ["Republic of Peru"],
        "Luis Roa": ["Republic of Peru"],
    }


def test_envoy_who_is_himself_received_does_not_tell_of_the_other():
    text = "Le ministre de la Santé, Paul Mora, a reçu le représentant permanent du Pérou auprès de l’ONU, Luis Roa."
    (people,) = met(text, "fr")
    assert people["Paul Mora"] == [("Minister of Health", "")]


def test_state_in_brackets_behind_a_town_is_nobodys():
    text = (
        "Le président de la République a rencontré, jeudi à Oslo (Norvège), ses homologues du Chili, Luis Roa, et du"
        " Pérou, Ana Mora."
    )
    (people,) = met(text, "fr")
    assert people == {
        "": [("President", "")],
        "Luis Roa": [("President", "Republic of Chile")],
        "Ana Mora": [("President", "Republic of Peru")],
    }


def test_a_house_and_its_town_open_the_line_of_a_president() -> None:
    report = "State House, Freetown, 4 July 2024 – President Ana Roy has received Jan Hill, the ambassador of Malta."
    (meeting,) = met(report, "en")
    assert meeting["Ana Roy"] == [("President", "Republic of Sierra Leone")]
