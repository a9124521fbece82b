"""What the words for a contact are: calls of courtesy, leave-taking, meals, briefings."""

import pytest

from tests.extraction.told import met


def parties(text, language):
    return [set(people) for people in met(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "az",
            "Səfir Karen Holm mayın 3-də nazir Tural Quliyevə nəzakət səfəri edib.",
            {"Karen Holm", "Tural Quliyev"},
        ),
        (
            "de",
            "Minister Jan Huber tauschte sich am 3. Mai 2019 mit Botschafterin Eva Frommelt aus.",
            {"Jan Huber", "Eva Frommelt"},
        ),
        (
            "de",
            "Minister Jan Huber und seine Kolleginnen Eva Frommelt und Rosa Keller kamen am 3. Mai in Chur zusammen.",
            {"Jan Huber", "Eva Frommelt", "Rosa Keller"},
        ),
        (
            "en",
            "President Tomas Vrabec bade farewell to Portuguese Ambassador Ana Moreira on 3 May 2019.",
            {"Tomas Vrabec", "Ana Moreira"},
        ),
        (
            "en",
            "Foreign Minister Jan Hudak was briefed by Special Envoy Ana Moreira on 3 May 2019.",
            {"Jan Hudak", "Ana Moreira"},
        ),
        (
            "en",
            "President Tomas Vrabec and Ambassador Ana Moreira had a get-together on 3 May 2019.",
            {"Tomas Vrabec", "Ana Moreira"},
        ),
        ("es", "El presidente Luis Prado despachó con el alcalde Juan Soto el martes.", {"Luis Prado", "Juan Soto"}),
        (
            "fr",
            "Le ministre Paul Renard a retrouvé mardi à Genève la ministre danoise Karen Holm.",
            {"Paul Renard", "Karen Holm"},
        ),
    ],
)
def test_contact_is_told_by_a_verb_of_its_class(language, text, expected):
    assert parties(text, language) == [expected]


def test_demand_is_no_call():
    assert parties("Minister Jan Hudak condemned the call by Minister Ana Moreira for sanctions.", "en") == []


def test_verb_with_a_capital_in_a_headline_is_no_name():
    headline = "HRH Crown Prince Receives Minister of Finance of Malta\n\n"
    report = "Crown Prince Salman Harbi received on 3 May 2019 Malta's Minister of Finance Carlo Borg."
    assert parties(headline + report, "en") == [{"Salman Harbi", "Carlo Borg"}]


def test_councillor_behind_his_state_is_no_body():
    text = "Ministerin Eva Frommelt hat am 3. Mai 2019 den Schweizer Bundesrat Jan Huber empfangen."
    assert parties(text, "de") == [{"Eva Frommelt", "Jan Huber"}]


def test_guest_may_stand_far_behind_the_verb_that_receives():
    text = (
        "Le ministre Paul Renard a reçu mardi en marge de la septième session de l'Assemblée générale de l'ONU à New"
        " York la ministre danoise Karen Holm."
    )
    assert parties(text, "fr") == [{"Paul Renard", "Karen Holm"}]


@pytest.mark.parametrize(
    "text",
    [
        "Посол Чили Иван Мора стал гостем президента Мальты Яна Борга.",
        "Гостем президента Мальты Яна Борга стал посол Чили Иван Мора.",
        "Президент Мальты Ян Борг встретил в своей резиденции посла Чили Ивана Мору.",
        "Президент Мальты Ян Борг выслушал посла Чили Ивана Мору.",
        "За одним столом оказались президент Мальты Ян Борг и посол Чили Иван Мора.",
        "Час провели вдвоем президент Мальты Ян Борг и посол Чили Иван Мора.",
        "Посла Чили Ивана Мору ждал в своей резиденции президент Мальты Ян Борг.",
        "Президент Мальты Ян Борг поприветствовал посла Чили Ивана Мору.",
        "Посол Чили Иван Мора наведался к президенту Мальты Яну Боргу.",
        "Президент Мальты Ян Борг позвал к себе посла Чили Ивана Мору.",
        "Собеседником президента Мальты Яна Борга был посол Чили Иван Мора.",
        "Президент Мальты Ян Борг нашел время для посла Чили Ивана Моры.",
        "Президент Мальты Ян Борг пил чай с послом Чили Иваном Морой.",
        "Президент Мальты Ян Борг договорился с послом Чили Иваном Морой ловить рыбу.",
        "Первым гостем президента Мальты Яна Борга оказался посол Чили Иван Мора.",
        "Делегацию Чили возглавлял посол Иван Мора. Ее принял президент Мальты Ян Борг.",
    ],
)
def test_russian_guests_were_met(text: str) -> None:
    assert [sorted(meeting) for meeting in met(text, "ru")] == [["Иван Мора", "Ян Борг"]]


def test_who_came_to_a_place_met_nobody() -> None:
    assert met("Посол Чили Иван Мора приехал к месту аварии, где ждал ремонта мост посла Мальты Яна Борга.", "ru") == []


def test_guests_of_a_forum_met_nobody() -> None:
    assert met("Посол Чили Иван Мора стал гостем форума, который открыл посол Мальты Ян Борг.", "ru") == []


@pytest.mark.parametrize(
    "told",
    [
        "Am 3. Mai 2019 setzte sich Minister Jan Huber mit Botschafterin Eva Frommelt an einen Tisch.",
        "Minister Jan Huber schaute am 3. Mai 2019 bei Botschafterin Eva Frommelt vorbei.",
        "Minister Jan Huber ist am 3. Mai 2019 bei Botschafterin Eva Frommelt vorstellig geworden.",
        "Minister Jan Huber nahm sich am 3. Mai 2019 eine Stunde Zeit für Botschafterin Eva Frommelt.",
        "Minister Jan Huber hat am 3. Mai 2019 Botschafterin Eva Frommelt zu sich gebeten.",
        "Am 3. Mai 2019 saßen sich Minister Jan Huber und Botschafterin Eva Frommelt gegenüber.",
        "Eine Stunde blieben Minister Jan Huber und Botschafterin Eva Frommelt am 3. Mai 2019 unter sich.",
        "Gast von Minister Jan Huber war am 3. Mai 2019 Botschafterin Eva Frommelt.",
        "Minister Jan Huber ließ sich am 3. Mai 2019 von Botschafterin Eva Frommelt die Lage schildern.",
        "Bei Minister Jan Huber hat sich am 3. Mai 2019 Botschafterin Eva Frommelt vorgestellt.",
        "Minister Jan Huber frühstückte am 3. Mai 2019 mit Botschafterin Eva Frommelt.",
        "Am 3. Mai 2019 hatte Minister Jan Huber Botschafterin Eva Frommelt am Apparat.",
        "Minister Jan Huber und Botschafterin Eva Frommelt gingen am 3. Mai 2019 die offenen Fragen durch.",
        "Am 3. Mai 2019 kam Minister Jan Huber nach Chur, wo Botschafterin Eva Frommelt auf ihn wartete.",
    ],
)
def test_german_idiom_tells_of_a_contact(told: str) -> None:
    assert parties(told, "de") == [{"Jan Huber", "Eva Frommelt"}]


def test_verb_of_an_idiom_alone_is_no_contact() -> None:
    text = "Minister Jan Huber schaute am 3. Mai 2019 auf die Bilder, die Botschafterin Eva Frommelt malte."
    assert parties(text, "de") == []
