"""Of which state or body those are in French reports whose phrase leaves it open."""

import pytest

from tests.extraction.told import met, read

BORG = {"Carlo Borg": [("President", "Republic of Malta")]}
START = "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi à La Valette "


@pytest.mark.parametrize(
    ("guest", "office"),
    [
        (
            "la présidente de l'Association des maires francophones",
            ("President", "Association des maires francophones"),
        ),
        ("la présidente de l'Union des secrétaires généraux", ("President", "Union des secrétaires généraux")),
        ("la présidente de la région Lisgarie", ("President", "Lisgarie")),
        ("une membre de la Chambre des conseillers du Maroc", ("Member", "House of Councillors of Morocco")),
    ],
)
def test_body_may_be_called_after_its_members(guest, office):
    assert met(f"{START}{guest}, Awa Mora.", "fr") == [BORG | {"Awa Mora": [office]}]


def test_towns_of_several_mayors_are_nobodys_names():
    text = f"{START}les maires de Lisgar, Lautoka et Nadroga, ainsi que la ministre du Pérou, Awa Mora."
    assert met(text, "fr") == [BORG | {"Awa Mora": [("Minister", "Republic of Peru")]}]


def test_host_is_not_of_the_state_that_another_attendant_is_sent_by():
    text = (
        "Le ministre de la Pêche, Jan Roy, a reçu jeudi l'ambassadeur du Chili au Pérou, Max Borg, en présence de "
        "Awa Mora, ambassadrice, directrice des affaires américaines."
    )
    (meeting,) = met(f"Audience\n\n{text}", "fr")
    assert meeting["Jan Roy"] == [("Minister of Fisheries", "Republic of Peru")]
    assert meeting["Awa Mora"][0] == ("Ambassador", "Republic of Peru")


def test_own_envoys_are_not_of_where_another_of_them_is():
    text = "Le maire de Lisgar, Jan Roy, a reçu Awa Mora, ambassadrice au Chili, et Max Borg, ambassadeur à Lima."
    (meeting,) = met(f"Visite\n\n{text} Ils connaissent le Chili et Lima.", "fr")
    assert meeting["Awa Mora"] == [("Ambassador", "")]
    assert meeting["Max Borg"] == [("Ambassador", "")]


def test_subject_before_a_reflexive_verb_has_not_the_office_that_the_sentence_begins_with():
    text = "A la suite du ministre péruvien, M. Jan Roy s'est entretenu avec Awa Mora, la ministre chilienne."
    assert "Jan Roy" not in {name for m in met(f"Audiences\n\n{text}", "fr") for name, held in m.items() if held}


def test_two_named_in_full_who_spoke_are_officials_where_the_text_calls_them_so():
    text = "Jan Roy et Awa Mora se sont entretenus jeudi. Le président péruvien a remercié son homologue chilienne."
    assert met(f"Pêche\n\n{text}", "fr") == [
        {"Jan Roy": [("President", "Republic of Peru")], "Awa Mora": [("President", "Republic of Chile")]}
    ]


@pytest.mark.parametrize(
    "more",
    [
        "a annoncé l'Élysée à la presse",
        "qui lui a remis une invitation du roi à se rendre en visite à Lima",
    ],
)
def test_place_told_for_something_else_is_not_where_they_met(more):
    text = f"Le président de Malte, Carlo Borg, a reçu jeudi Awa Mora, ministre du Pérou, {more}."
    assert [meeting.place for meeting in read(f"Visite\n\n{text}", "fr").meetings] == [""]


def test_two_offices_with_an_article_each_are_of_two():
    text = "La ministre du Pérou, Awa Mora, a rencontré jeudi le Chef de l'Etat et le ministre de la Pêche, M. Jan Roy."
    (meeting,) = met(f"Visite\n\n{text}", "fr")
    assert [title for title, _ in meeting["Jan Roy"]] == ["Minister of Fisheries"]


def test_honorific_may_end_with_a_stop():
    text = "Le président de Malte, chef de l'Etat, SE. Carlo Borg a reçu jeudi la ministre du Pérou, Awa Mora."
    assert met(f"Audience\n\n{text}", "fr") == [BORG | {"Awa Mora": [("Minister", "Republic of Peru")]}]


def test_heads_of_diplomacy_are_each_of_the_state_before_their_name():
    text = "Les chefs de la diplomatie maltaise Jan Roy et péruvien Max Mora se sont rencontrés jeudi."
    assert met(f"Visite\n\n{text}", "fr") == [
        {
            "Jan Roy": [("Minister of Foreign Affairs", "Republic of Malta")],
            "Max Mora": [("Minister of Foreign Affairs", "Republic of Peru")],
        }
    ]


def test_sovereign_council_has_no_ruler():
    text = f"{START}Awa Mora, envoyée spéciale du Président du Conseil Souverain de la Transition du Pérou."
    (meeting,) = met(text, "fr")
    assert [title for title, _ in meeting["Awa Mora"]] == ["Special Envoy"]
