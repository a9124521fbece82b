"""Audiences as presidencies, ministries and dailies in French tell of them: envoys, senders, lists, follow-on talks."""

import pytest

from tests.extraction.told import met, read

BORG = {"Carlo Borg": [("President", "Republic of Malta")]}


@pytest.mark.parametrize(
    "guest",
    [
        "la ministre chilienne Awa Mora, porteuse d'un message écrit d'amitié du président du Pérou, Jan Roy",
        "la ministre chilienne Awa Mora, qui lui a remis un pli fermé de la part du président péruvien Jan Roy",
        "la ministre chilienne Awa Mora, envoyée spéciale de SE Jan Roy, président du Pérou",
    ],
)
def test_sender_of_a_message_takes_no_part(guest):
    (meeting,) = met(f"Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi à La Valette {guest}.", "fr")
    assert set(meeting) == {"Carlo Borg", "Awa Mora"}


@pytest.mark.parametrize("style", ["SE", "SEM", "SEM.", "S. E. M.", "S.E. Mme", "Leurs Excellences M.", "le Gl"])
def test_styles_before_names_are_no_part_of_them(style):
    text = f"Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi {style} Awa Mora, ministre du Pérou."
    (meeting,) = met(text, "fr")
    assert list(meeting) == ["Carlo Borg", "Awa Mora"]


def test_two_small_letters_are_no_style():
    text = "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi la ministre Awa Mora. Il se Dit ravi."
    (meeting,) = met(text, "fr")
    assert list(meeting) == ["Carlo Borg", "Awa Mora"]


def test_il_s_agit_leads_to_who_was_received():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi deux hôtes venus de loin. Il s'agit de "
        "Mme Awa Mora, ministre du Pérou, et de M. Jan Roy, ministre du Chili."
    )
    (meeting,) = met(text, "fr")
    assert list(meeting) == ["Carlo Borg", "Awa Mora", "Jan Roy"]


def test_il_s_agit_of_something_else_names_nobody():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi la ministre du Pérou, Awa Mora. Il s'agit "
        "de la première audience depuis l'élection du président du Chili, Jan Roy."
    )
    (meeting,) = met(text, "fr")
    assert list(meeting) == ["Carlo Borg", "Awa Mora"]


def test_those_who_took_part_in_this_talk_join_it():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, s'est entretenu jeudi avec la ministre du Pérou, Awa "
        "Mora. La ministre maltaise des Finances, Lena Zahra, et le ministre maltais de la Santé, Jan Roy, ont pris "
        "part à cet entretien."
    )
    (meeting,) = met(text, "fr")
    assert list(meeting) == ["Carlo Borg", "Awa Mora", "Lena Zahra", "Jan Roy"]


def test_parties_of_talks_that_followed_are_those_of_the_sentence_before():
    text = (
        "Fête au palais\n\nLa ministre du Pérou, Awa Mora, a été décorée jeudi par le président de Malte, Carlo "
        "Borg. L'entretien qui a suivi, auquel assistait le ministre maltais de la Santé, Jan Roy, a permis à Mme Mora "
        "de parler de pêche."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Awa Mora", "Carlo Borg", "Jan Roy"}


def test_stroke_joins_names_by_birth_and_by_marriage():
    text = "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi Mme Awa Mora/Sarr, ministre du Pérou."
    assert met(text, "fr") == [{**BORG, "Awa Mora/Sarr": [("Minister", "Republic of Peru")]}]


def test_headline_opens_with_whose_visit_it_is_about():
    text = (
        "Visite du pape Paul : Carlo Borg échange avec le nonce Jan Roy\n\nLe président de Malte, Carlo Borg, a "
        "reçu jeudi le nonce apostolique, Mgr Jan Roy."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Carlo Borg", "Jan Roy"}


def test_whose_visit_was_spoken_of_takes_no_part():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, et la ministre chilienne Awa Mora ont passé en revue "
        "jeudi les préparatifs de la visite à La Valette du président du Pérou, Jan Roy."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Carlo Borg", "Awa Mora"}


def test_review_of_troops_is_no_talk():
    text = "Fête à Malte\n\nLe président de Malte, Carlo Borg, et le roi du Maroc ont passé en revue les troupes jeudi."
    assert met(text, "fr") == []


def test_invitation_to_a_visit_puts_no_talk_off():
    text = (
        "Visite de travail\n\nSur invitation du ministre des Affaires étrangères du Pérou, Jan Roy, la ministre des "
        "Affaires étrangères de Malte, Awa Mora, s'est rendue à Lima le 28 avril 2016 pour un entretien avec son "
        "homologue."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Awa Mora", "Jan Roy"}


@pytest.mark.parametrize("plan", ["est inscrit à l'agenda de son séjour", "figure au programme"])
def test_talk_on_a_programme_is_yet_to_come(plan):
    text = f"À Lima\n\nUn entretien du président de Malte, Carlo Borg, avec la ministre du Pérou, Awa Mora, {plan}."
    assert met(text, "fr") == []


def test_talk_that_comes_after_another_is_told_alone():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi la ministre du Pérou, Awa Mora. Cette "
        "rencontre intervient moins d'une semaine après l'audience accordée au roi du Maroc, Jan Roy."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Carlo Borg", "Awa Mora"}


def test_portfolio_goes_on_behind_an_unknown_noun():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi le ministre péruvien de l'Énergie et de la "
        "Promotion des Filières Lagunaires, M. Jan Roy."
    )
    (meeting,) = read(text, "fr").meetings
    (office,) = meeting.participants[1].offices
    assert meeting.participants[1].name == "Jan Roy"
    assert office.in_full == "Ministre de l'Énergie et de la Promotion des Filières Lagunaires"


def test_own_officials_are_of_the_capital_where_they_met():
    text = (
        "Au palais\n\nLe chef de l'État, Carlo Borg, a reçu jeudi à Alger le ministre de la Santé, Jan Roy. "
        "Il se rendra en Russie. La Russie et les Russes y tiennent."
    )
    (meeting,) = met(text, "fr")
    assert {organization for offices in meeting.values() for _, organization in offices} == {
        "People's Democratic Republic of Algeria"
    }


def test_field_of_an_envoy_is_nobodys_state():
    text = (
        "Au palais\n\nLe président de la République, Carlo Borg, s'est entretenu jeudi avec le ministre des "
        "Affaires étrangères du Tchad, Jan Roy. Celui-ci a été représentant spécial de l'ONU pour le Mali."
    )
    (meeting,) = met(text, "fr")
    assert meeting["Carlo Borg"] == [("President", "")]


def test_unnamed_premier_is_one_whatever_he_is_called():
    text = (
        "Fin de visite\n\nLa ministre du Pérou, Awa Mora, a rencontré jeudi le Premier ministre maltais. Elle a eu "
        "vendredi un entretien avec le chef du gouvernement maltais."
    )
    assert len({p.name for m in read(text, "fr").meetings for p in m.participants if not p.name}) == 1
    assert {o.title for m in read(text, "fr").meetings for p in m.participants if not p.name for o in p.offices} == {
        "Prime Minister"
    }


@pytest.mark.parametrize(
    "other",
    [
        "(© Photos : Jan Roy / Palais de Lisgar)",
        "C'est la première audience depuis Jan Roy en 1984.",
        "Ils se sont entretenus du sort de l'otage, et du cas des deux Français Jan Roy.",
    ],
)
def test_photographers_predecessors_and_prisoners_take_no_part(other):
    text = f"Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi la ministre du Pérou, Awa Mora. {other}"
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Carlo Borg", "Awa Mora"}


def test_master_of_an_envoy_is_named_with_his_people():
    text = (
        "Au palais\n\nLe président de Malte, Carlo Borg, a reçu jeudi le représentant personnel du président chilien "
        "Jan Roy, la ministre Awa Mora."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Carlo Borg", "Awa Mora"}


def test_two_of_the_sentence_before_are_those_who_met():
    text = (
        "À Lima\n\nLa ministre maltaise Lena Zahra et le ministre chilien Jan Roy sont arrivés jeudi à Lima. Les deux "
        "ministres ont eu des entretiens avec la présidente du Pérou, Awa Mora."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Lena Zahra", "Jan Roy", "Awa Mora"}


def test_two_names_side_by_side_are_a_call_of_officials():
    text = (
        "Échange entre voisins\n\nAwa Mora et Jan Roy se sont entretenus au téléphone jeudi soir, pendant une heure "
        "environ. Le président maltais a parlé de pêche."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Awa Mora", "Jan Roy"}


def test_errand_is_no_talk():
    text = (
        "Mission à Lima\n\nLe ministre maltais de la Santé, Jan Roy, était jeudi à Lima. Il était chargé de rencontrer "
        "la présidente du Pérou, Awa Mora."
    )
    assert met(text, "fr") == []


def test_each_sides_envoy_to_the_other_tells_nobodys_state():
    text = (
        "Entretiens\n\nLe président Carlo Borg a reçu jeudi la ministre Awa Mora, en présence de l'ambassadeur du "
        "Liban à Paris, Jan Roy, et de l'ambassadeur de France à Beyrouth, Lou Mat."
    )
    (meeting,) = met(text, "fr")
    assert meeting["Carlo Borg"] == [("President", "")]


def test_they_are_the_two_of_the_sentence_before():
    text = (
        "À Lima\n\nLa ministre maltaise Lena Zahra et le ministre chilien Jan Roy se sont rendus jeudi à Lima. Ils y "
        "ont notamment rencontré la présidente du Pérou, Awa Mora, et le ministre péruvien de la Santé, Lou Mat."
    )
    (meeting,) = met(text, "fr")
    assert set(meeting) == {"Lena Zahra", "Jan Roy", "Awa Mora", "Lou Mat"}


def test_provisional_presidents_act_and_several_courtesy_visits_are_of_one_host():
    text = (
        "Le président provisoire du Chili, Ian Roy, a eu deux visites de courtoisie. La première était celle d'Ana "
        "Mora, ambassadrice du Pérou. Est venu ensuite l'ambassadeur de Malte, Jan Borg."
    )
    roy = {"Ian Roy": [("Acting President", "Republic of Chile")]}

    assert met(text, "fr") == [
        roy | {"Ana Mora": [("Ambassador", "Republic of Peru")]},
        roy | {"Jan Borg": [("Ambassador", "Republic of Malta")]},
    ]


def test_what_a_courtesy_visit_was_about_is_no_plan():
    text = (
        "La coopération était au programme de la visite de courtoisie que le ministre maltais de la Santé, Ian Roy, a "
        "rendue hier à la ministre chilienne, Ana Mora. Il est reparti."
    )

    assert [list(meeting) for meeting in met(text, "fr")] == [["Ian Roy", "Ana Mora"]]


def test_who_came_next_is_no_predecessor_and_an_assistant_no_president():
    text = (
        "Le président du Chili, Ian Roy, a reçu la consule du Pérou, Ana Mora. Lui a succédé l'ambassadeur de Malte, "
        "Jan Borg. L'assistant du président, Luis Vega, se trouvait à ses côtés."
    )
    told = {name: offices for meeting in met(text, "fr") for name, offices in meeting.items()}

    assert [list(meeting)[:2] for meeting in met(text, "fr")] == [["Ian Roy", "Ana Mora"], ["Ian Roy", "Jan Borg"]]
    assert told["Luis Vega"] == [("Assistant", "Republic of Chile")]


def test_who_came_to_hand_a_message_met_whom_it_is_for():
    text = "Ana Mora, ministre chilienne de la Défense, est venue remettre à Ian Roy, roi du Maroc, un message écrit."

    assert [list(meeting) for meeting in met(text, "fr")] == [["Ana Mora", "Ian Roy"]]
