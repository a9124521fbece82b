"""Whose an office is in French reports: of the name before it, of the one behind it, of nobody named beside it."""

import pytest

from tests.extraction.told import met, read

BORG = {"Carlo Borg": [("President", "Republic of Malta")]}
START = "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi à La Valette "


@pytest.mark.parametrize(
    ("guest", "office"),
    [
        ("Awa Mora ambassadrice du Pérou au Chili", ("Ambassador", "Republic of Peru")),
        ("Awa Mora directrice de l'Agence des semences", ("Director", "Agence des semences")),
        ("le Pr Awa Mora la rectrice de l'Université de Lisgar, venue de loin", ("Rector", "Université de Lisgar")),
    ],
)
def test_office_behind_a_name_needs_no_mark(guest, office):
    assert met(f"{START}{guest}.", "fr") == [BORG | {"Awa Mora": [office]}]


@pytest.mark.parametrize(
    "text",
    [
        "Lors de son entretien avec la ministre péruvienne Awa Mora, le négociateur en chef chilien chargé de la "
        "pêche, M. Jan Roy, a remercié son hôte.",
        "Au cours de la rencontre avec la ministre péruvienne Awa Mora, le négociateur en chef chilien, M. Jan Roy, "
        "est revenu sur la pêche.",
    ],
)
def test_office_behind_an_opening_phrase_is_of_the_next_name(text):
    (meeting,) = met(f"Au palais\n\n{text}", "fr")
    assert meeting == {
        "Awa Mora": [("Minister", "Republic of Peru")],
        "Jan Roy": [("Chief Negotiator", "Republic of Chile")],
    }


def test_subject_behind_an_opening_phrase_has_not_the_office_within():
    text = "Au palais\n\nLors de son entretien avec la présidente de Malte, M. Jan Roy a salué l'accueil."
    assert all("Jan Roy" not in meeting or meeting["Jan Roy"] == [] for meeting in met(text, "fr"))


@pytest.mark.parametrize("led", ["conduite par le", "emmenée par le", "dirigée par le"])
def test_delegations_state_is_its_leaders(led):
    text = f"{START}une délégation péruvienne {led} Premier ministre, Jan Roy. L'ambassadeur du Chili était absent."
    assert met(text, "fr") == [BORG | {"Jan Roy": [("Prime Minister", "Republic of Peru")]}]


def test_who_has_just_come_to_a_town_is_not_of_its_state():
    text = (
        "À son arrivée à Lima, le Premier ministre Jan Roy a rencontré la présidente de l'Agence des semences, Ana Mo."
    )
    (meeting,) = met(f"Tournée\n\n{text}", "fr")
    assert meeting["Jan Roy"] == [("Prime Minister", "")]


@pytest.mark.parametrize("title", ["Président du Faso", "Président du Faso, chef de l'État"])
def test_title_of_one_state_tells_it(title):
    text = f"Audience\n\nLe {title}, le capitaine Jan Roy, a reçu jeudi la ministre du Pérou, Awa Mora."
    (meeting,) = met(text, "fr")
    assert meeting == {"Jan Roy": [("President", "Burkina Faso")], "Awa Mora": [("Minister", "Republic of Peru")]}


@pytest.mark.parametrize("style", ["Mr", "Mr.", "Mrs", "Ms."])
def test_english_styles_before_names_are_no_part_of_them(style):
    assert met(f"{START}{style} Awa Mora, ministre du Pérou.", "fr") == [
        BORG | {"Awa Mora": [("Minister", "Republic of Peru")]}
    ]


def test_words_in_quotation_marks_behind_a_body_name_nobody():
    text = f"{START}Jan Roy, recteur de l'Université « Ana de Lis »."
    (meeting,) = met(text, "fr")
    assert list(meeting) == ["Carlo Borg", "Jan Roy"]


@pytest.mark.parametrize(
    "more",
    [
        "Les échanges ont aussi porté sur la candidature au siège, portée par Awa Mora.",
        "Les discussions ont été axées sur la prochaine visite du ministre chilien Awa Mora.",
        "Ce séjour s'inscrit dans le cadre de la visite d'amitié et de travail du ministre chilien Awa Mora, "
        "accompagné d'une forte délégation.",
    ],
)
def test_who_is_only_spoken_of_takes_no_part(more):
    assert met(f"{START}la ministre du Pérou, Lena Zahra. {more}", "fr") == [
        BORG | {"Lena Zahra": [("Minister", "Republic of Peru")]}
    ]


def test_who_is_seen_in_an_older_picture_takes_no_part():
    text = (
        "Sur cette photo prise le 12 mai 2017, le roi Jan Roy est accompagné du prince Ivo Lund lors d'une visite de "
        f"courtoisie à sa sœur.\n\n{START.partition(chr(10) * 2)[2]}la ministre du Pérou, Lena Zahra."
    )
    assert met(f"Au palais\n\n{text}", "fr") == [BORG | {"Lena Zahra": [("Minister", "Republic of Peru")]}]


@pytest.mark.parametrize(
    ("guest", "office"),
    [
        ("la ministre péruvienne en charge du Tourisme", ("Minister of Tourism", "Republic of Peru")),
        ("la ministre fédérale péruvienne de la Santé", ("Minister of Health", "Republic of Peru")),
        ("la présidente de la Chambre de commerce de Lisgar", ("President", "Chambre de commerce de Lisgar")),
        ("la présidente du Patronat chilien", ("President", "Patronat chilien")),
        (
            "la présidente de la Commission des finances du Sénat chilien",
            ("Chairman", "Commission des finances du Sénat chilien"),
        ),
        ("l'inspectrice générale de la police nationale", ("Inspector General", "police nationale")),
        ("la sous-secrétaire générale des Nations unies", ("Under-Secretary-General", "United Nations")),
        (
            "la vice-présidente du groupe de la Banque mondiale pour l'Afrique de l'Ouest et du Centre",
            ("Vice President", "World Bank Group"),
        ),
    ],
)
def test_offices_are_read_whole(guest, office):
    assert met(f"{START}{guest}, Awa Mora.", "fr") == [BORG | {"Awa Mora": [office]}]


@pytest.mark.parametrize(
    ("portfolio", "title"),
    [
        ("de l'Eau, de l'Assainissement et de l'Hygiène", "Minister of Water Resources, Sanitation and Hygiene"),
        ("des Mines et des Énergies renouvelables", "Minister of Mines and Renewable Energies"),
        ("du Commerce et de la Promotion des PME", "Minister of Trade and Promotion of Small and Medium Enterprises"),
        ("de la Planification et de la Prospective", "Minister of Planning and Foresight"),
        ("de l'Intégration africaine et des Togolais de l'extérieur", "Minister of African Integration and Diaspora"),
    ],
)
def test_portfolios_have_all_that_they_are_for(portfolio, title):
    (meeting,) = read(f"{START}Awa Mora, ministre {portfolio}.", "fr").meetings
    assert [o.in_full for o in meeting.participants[1].offices] == [title]


def test_colleagues_portfolio_is_his_own():
    text = (
        f"{START}la ministre péruvienne Lena Zahra. La ministre maltaise des Finances, Awa Mora, et son collègue de la "
        "Défense, Jan Roy, ont pris part à cette rencontre."
    )
    (meeting,) = met(text, "fr")
    assert meeting["Jan Roy"] == [("Minister of Defence", "Republic of Malta")]


def test_offices_and_names_in_turn_go_together():
    text = (
        f"{START}la ministre péruvienne Lena Zahra. L'ambassadeur péruvien, Jan Roy, le directeur des cartes au bureau "
        "de Lisgar, Ivo Lund, et la conseillère diplomatique du président, Awa Mora, ont assisté à cette rencontre."
    )
    (meeting,) = met(text, "fr")
    assert [title for title, _ in meeting["Jan Roy"]] == ["Ambassador"]
    assert [title for title, _ in meeting["Ivo Lund"]] == ["Director"]
    assert [title for title, _ in meeting["Awa Mora"]] == ["Diplomatic Adviser"]


@pytest.mark.parametrize(
    "thing",
    [
        "le chef du parti Lisgar Debout, Jan Roy",
        "le commandant de la force Mistral, Jan Roy",
        "le chef de la Mission des lacs et des rivières (Milar), Jan Roy, dont la Milar",
    ],
)
def test_bodies_own_names_are_no_persons(thing):
    (meeting,) = met(f"{START}{thing}.", "fr")
    assert list(meeting) == ["Carlo Borg", "Jan Roy"]


def test_airport_called_after_somebody_is_nobody():
    text = (
        "Au palais\n\nArrivé jeudi à l'aéroport militaire Ivo Lund, le président de Malte, Carlo Borg, s'est entretenu "
        "avec la ministre péruvienne Awa Mora."
    )
    (meeting,) = met(text, "fr")
    assert list(meeting) == ["Carlo Borg", "Awa Mora"]


@pytest.mark.parametrize("way", [", en sa qualité d'", " en qualité d'", ", en tant qu'", ", au titre d'", " comme "])
def test_envoy_comes_in_a_capacity(way):
    guest = f"les lettres de créance de Mme Awa Mora{way}ambassadrice du Pérou auprès de la République de Malte"
    assert met(f"{START}{guest}.", "fr") == [BORG | {"Awa Mora": [("Ambassador", "Republic of Peru")]}]


def test_staff_of_a_presidency_serve_it():
    text = (
        f"{START}la ministre péruvienne Awa Mora. L'audience s'est déroulée en présence de Jan Roy, chargé de mission "
        "à la Présidence, et d'Ivo Lund, conseiller à la Présidence de la République."
    )
    (meeting,) = met(text, "fr")
    assert meeting["Jan Roy"] == [("Chargé de Mission", "Presidency of Malta")]
    assert meeting["Ivo Lund"] == [("Adviser", "Présidence de la République")]


def test_short_name_of_an_office_in_brackets_is_passed():
    text = "Audience\n\nLe ministre maltais des Relations extérieures (Minrel), Jan Roy, a reçu jeudi Mme Awa Mora."
    assert met(text, "fr")[0]["Jan Roy"] == [("Minister of Foreign Affairs", "Republic of Malta")]


def test_who_is_charged_is_no_name():
    text = (
        f"{START}la ministre péruvienne Awa Mora. Le Ministre Délégué auprès du Ministre des Finances Chargé du "
        "Budget, Jan Roy, et le Chef du Protocole, Ivo Lund, ont pris part à l'audience."
    )
    (meeting,) = met(text, "fr")
    assert list(meeting) == ["Carlo Borg", "Awa Mora", "Jan Roy", "Ivo Lund"]


def test_maiden_name_is_of_the_name():
    (meeting,) = met(f"{START}Mme Mora née Roy Awa, ministre du Pérou.", "fr")
    assert meeting["Mora née Roy Awa"] == [("Minister", "Republic of Peru")]


def test_host_in_a_capital_is_of_its_state_and_not_of_one_spoken_of():
    text = (
        "Audience\n\nLe ministre de l'Énergie, Jan Roy, a reçu hier à Alger l'ambassadrice du Pérou, Awa Mora. Ils ont "
        "évoqué le sommet tenu l'an dernier en Bolivie."
    )
    (meeting,) = met(text, "fr")
    assert meeting["Jan Roy"] == [("Minister of Energy", "People's Democratic Republic of Algeria")]


def test_agencys_last_word_ends_its_paragraph():
    text = (
        "LIMA, 19 mai (Xinhua) -- Les relations entre les deux pays revêtent une importance particulière, a déclaré "
        "mardi le président péruvien Jan Roy.\nM. Roy a fait ces remarques lors de sa rencontre avec le président "
        "maltais Carlo Borg en marge d'un sommet. Fin"
    )
    (meeting,) = met(text, "fr")
    assert list(meeting) == ["Jan Roy", "Carlo Borg"]


@pytest.mark.parametrize(
    ("guest", "offices"),
    [
        (
            "une délégation du Sénat américain, conduite par le sénateur Jan Roy, président de la commission de la "
            "défense du Sénat américain",
            [("Senator", "United States Senate"), ("Chairman", "commission de la défense du Sénat américain")],
        ),
    ],
)
def test_parliamentarians_offices_are_their_chambers(guest, offices):
    assert met(f"{START}{guest}.", "fr") == [BORG | {"Jan Roy": offices}]


def test_deputy_speaker_is_no_vice_president_of_the_state():
    text = (
        "Audience\n\nLe vice-président Jan Roy, vice-président de l'Assemblée nationale du Pérou, a reçu jeudi la "
        "ministre chilienne Awa Mora. Le vice-président Jan Roy l'a remerciée."
    )
    (meeting,) = met(text, "fr")
    assert [title for title, _ in meeting["Jan Roy"]] == ["Deputy Speaker"]


def test_head_of_a_state_is_its_president():
    text = "Audience\n\nJan Roy, Président de la République et Chef de l'État du Niger, a reçu jeudi Mme Awa Mora."
    assert met(text, "fr")[0]["Jan Roy"] == [("President", "Republic of the Niger")]


def test_presidents_listed_say_nothing_of_the_host():
    text = (
        "Audience\n\nLe président de la République, Jan Roy, a reçu jeudi Awa Mora, ambassadrice du Pérou au Niger. Un "
        "sommet réunira les présidents du Nigéria, du Niger et du Tchad."
    )
    assert met(text, "fr")[0]["Jan Roy"] == [("President", "Republic of the Niger")]


@pytest.mark.parametrize(
    ("guest", "offices"),
    [
        (
            "Awa Mora, directrice de cabinet du Vice-Premier ministre, ministre de la Pêche",
            [("Chief of Staff", "cabinet du Vice-Premier ministre")],
        ),
        (
            "le Ministre Délégué auprès du Ministre de la Pêche du Pérou Chargé du Commonwealth, Jan Roy",
            [("Minister Delegate", "Republic of Peru")],
        ),
        ("Awa Mora, cheffe d'Etat Major particulière du Roi", [("Chief of Staff", "")]),
        ("Awa Mora, maire de Lisgar élue en mars", [("Mayor", "Lisgar")]),
    ],
)
def test_office_of_who_serves_another_is_not_the_others(guest, offices):
    (meeting,) = met(f"{START}{guest}.", "fr")
    assert [held for name, held in meeting.items() if name != "Carlo Borg"] == [offices]


def test_envoy_behind_and_with_an_article_is_another():
    text = f"{START}Jan Roy, ministre de la Pêche du Pérou et l'ambassadeur du Chili, Awa Mora."
    assert met(text, "fr") == [
        BORG
        | {
            "Jan Roy": [("Minister of Fisheries", "Republic of Peru")],
            "Awa Mora": [("Ambassador", "Republic of Chile")],
        }
    ]


def test_envoy_is_accredited_to_the_host():
    text = (
        "Le Président de la Transition, chef de l'Etat, Jan Roy, a reçu l'ambassadeur du Chili accrédité au Pérou, "
        "Awa Mora, qui réside à Malte. Malte est une île."
    )
    (meeting,) = met(f"Au palais\n\n{text}", "fr")
    assert meeting == {
        "Jan Roy": [("President", "Republic of Peru")],
        "Awa Mora": [("Ambassador", "Republic of Chile")],
    }


def test_minister_goes_over_something_with_somebody():
    text = (
        "Le ministre de la Pêche de Malte, Jan Roy, a examiné, jeudi, avec la ministre du Pérou, Awa Mora, un accord."
    )
    assert met(f"Accord\n\n{text}", "fr") == [
        {"Jan Roy": [("Minister of Fisheries", "Republic of Malta")], "Awa Mora": [("Minister", "Republic of Peru")]}
    ]


def test_title_behind_then_is_of_the_one_named_before():
    told = met(
        "La présidente du Chili, Ana Roa, a reçu lundi Eva Borg, alors Première ministre de Malte, et Luc Vik.", "fr"
    )

    assert told[0]["Eva Borg"] == [("Prime Minister", "Republic of Malta")]
