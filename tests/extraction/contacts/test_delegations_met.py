"""Those who came as one, and the diplomat: whom they met besides, and who led them."""

import pytest

from tests.extraction.told import met


def pairs(text: str, language: str) -> list[list[str]]:
    return [sorted(people) for people in met(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Minister Jan Borg met a delegation of the Senate led by Luis Parra. The delegation also met"
            " President Ana Roy.",
        ),
        (
            "fr",
            "Le ministre Jan Borg a reçu une délégation du Sénat conduite par Luis Parra. La délégation a également"
            " rencontré la présidente Ana Roy.",
        ),
        (
            "es",
            "El ministro Jan Borg recibió a una delegación del Senado encabezada por Luis Parra. La delegación se"
            " reunió después con la presidenta Ana Roy.",
        ),
        (
            "de",
            "Minister Jan Borg empfing eine Delegation des Senats unter Leitung von Luis Parra. Die Delegation traf"
            " auch Präsidentin Ana Roy.",
        ),
    ],
)
def test_the_delegation_is_the_guest_who_led_it(language, text):
    assert pairs(text, language) == [["Jan Borg", "Luis Parra"], ["Ana Roy", "Luis Parra"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Präsidentin Ana Roy hat den chilenischen Konsul Luis Parra empfangen. Zuvor war der Diplomat bei Minister"
            " Jan Borg zu Gast.",
        ),
        (
            "fr",
            "La présidente Ana Roy a reçu l'ambassadeur du Chili, Luis Parra. Le diplomate s'est ensuite entretenu"
            " avec le ministre Jan Borg.",
        ),
        (
            "ru",
            "Президент Анна Рой приняла посла Чили Луиса Парру. Позднее дипломат встретился с министром Яном Боргом.",
        ),
    ],
)
def test_the_diplomat_is_who_holds_the_office_of_one(language, text):
    names = ["Анна Рой", "Луис Парра", "Ян Борг"] if language == "ru" else ["Ana Roy", "Luis Parra", "Jan Borg"]
    assert pairs(text, language) == [sorted(names[:2]), sorted(names[1:])]


def test_who_led_the_delegation_that_another_met_attended_nothing_before():
    first = "El ministro Jan Borg recibió al embajador de Chile, Luis Parra."
    second = "Más tarde, el viceministro Tom Vega se reunió con la delegación de la OIM encabezada por Ana Roy."
    assert pairs(f"{first} {second}", "es") == [["Jan Borg", "Luis Parra"], ["Ana Roy", "Tom Vega"]]
    assert pairs(f"{first} Asistió una delegación encabezada por Ana Roy.", "es") == [
        ["Ana Roy", "Jan Borg", "Luis Parra"]
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Minister Jan Borg received a delegation of the Senate led by Luis Parra. The delegation also met President"
            " Ana Roy. Ambassador Tom Olsen attended both meetings.",
        ),
        (
            "ru",
            "Министр Ян Борг принял делегацию Сената во главе с Луисом Паррой. Накануне делегация встретилась с"
            " президентом Аной Рой. Посол Том Ольсен принял участие в обеих встречах.",
        ),
    ],
)
def test_who_attended_both_meetings_of_a_guest_was_at_each(language, text):
    assert [len(people) for people in met(text, language)] == [3, 3]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Minister Jan Borg received the Chilean Minister Luis Parra. President Ana Roy received the Ambassador of"
            " Malta, Eva Holm. Mr Parra was accompanied by Ambassador Tom Olsen.",
        ),
        (
            "de",
            "Außenministerin Luis Parra traf in Bern Bundespräsident Jan Borg. Zuvor hatte Bundesrätin Ana Roy die"
            " maltesische Botschafterin Eva Holm empfangen. Parra wurde von Botschafter Tom Olsen begleitet.",
        ),
    ],
)
def test_who_accompanied_somebody_was_at_his_meeting(language, text):
    assert ["Tom Olsen" in people for people in met(text, language)] == [True, False]


def test_a_banks_delegation_is_the_guest_of_the_bank():
    first = "Министр Ян Борг провёл переговоры с вице-президентом ЕБРР Луисом Паррой."
    second = "В тот же день делегация банка была принята президентом Аной Рой."
    assert pairs(f"{first} {second}", "ru") == [["Луис Парра", "Ян Борг"], ["Ана Рой", "Луис Парра"]]
