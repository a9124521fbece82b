"""Bodies that the vocabulary does not know, read by the grammar of their names."""

import pytest

from meetings.extraction.drafts import OrganizationDraft
from tests.extraction.told import read


def named(text: str, language: str) -> list[tuple[str, str, str]]:
    """Return the name, the kind and the state of each body that the text names."""

    def told(organization: OrganizationDraft) -> tuple[str, str, str]:
        return organization.name, organization.kind, organization.parent_key

    return [told(organization) for organization in read(text, language).organizations]


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        (
            "en",
            "The Flood Relief and Rescue Council thanked the Peruvian Seed Bank and the Office for River Safety.",
            [
                ("Flood Relief and Rescue Council", "", ""),
                ("Peruvian Seed Bank", "company", "PE"),
                ("Office for River Safety", "", ""),
            ],
        ),
        (
            "fr",
            "Le Conseil national de la lecture a remercié l’Agence péruvienne de promotion des semences.",
            [
                ("Conseil national de la lecture", "", ""),
                ("Agence péruvienne de promotion des semences", "", "PE"),
            ],
        ),
        (
            "es",
            "La Comisión Nacional de Semillas agradeció a la Agencia de Riego y Drenaje de Perú su ayuda.",
            [("Comisión Nacional de Semillas", "", ""), ("Agencia de Riego y Drenaje de Perú", "", "PE")],
        ),
        (
            "de",
            "Das Treffen des Obersten Wasserrates mit dem Amt für Saatgut und der Agentur für Flüsse dauerte lange.",
            [("Oberster Wasserrat", "", ""), ("Amt für Saatgut", "government", ""), ("Agentur für Flüsse", "", "")],
        ),
        (
            "ru",
            "Он поблагодарил Национальную комиссию по семенам и побывал в Высшем совете водного хозяйства.",
            [("Национальная комиссия по семенам", "", ""), ("Высший совет водного хозяйства", "", "")],
        ),
        (
            "tr",
            "Toplantıda Ulusal Tohum Kurulu'nun ve Nehir Güvenliği Ajansının raporları ele alındı.",
            [("Ulusal Tohum Kurulu", "", ""), ("Nehir Güvenliği Ajansı", "", "")],
        ),
        (
            "az",
            "Toplantıda Milli Toxum Komitəsinin və Çay Təhlükəsizliyi Xidmətinin hesabatları dinlənildi.",
            [("Milli Toxum Komitəsi", "", ""), ("Çay Təhlükəsizliyi Xidməti", "", "")],
        ),
    ],
)
def test_body_is_read_by_its_noun_and_given_in_the_nominative(language, text, bodies):
    assert named(text, language) == bodies


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council and a committee of experts met at the office of the company."),
        ("fr", "Le conseil et un comité de spécialistes se sont vus au bureau de la société."),
        ("es", "El consejo y un comité de expertos se vieron en la oficina de la empresa."),
        ("de", "Der Rat und eine Gruppe von Fachleuten trafen sich im Büro; ein Demokrat war dabei."),
        ("ru", "Совет и комитет встретились в управлении компании."),
        ("tr", "Konsey ile uzmanlar kurulu şirketin ofisinde bir araya geldi."),
        ("az", "Şura ilə ekspertlər komitəsi şirkətin ofisində bir araya gəldi."),
    ],
)
def test_common_nouns_are_no_names_of_bodies(language, text):
    assert named(text, language) == []


def test_of_two_things_joined_only_the_last_is_the_body():
    assert named("It concerns Lima and Seed Council members.", "en") == [("Seed Council", "", "")]


def test_a_body_named_in_full_and_in_brief_is_one():
    text = "The Northern Seed Council met. The Seed Council will meet again."
    assert named(text, "en") == [("Northern Seed Council", "", "")]


def test_the_holder_named_after_a_body_is_no_part_of_its_name():
    text = "The Chairman of the Committee on Seed Affairs Tom Berg met Jane Hill, Minister of Energy of Peru."
    assert named(text, "en") == [("Committee on Seed Affairs", "", "")]


def test_all_that_a_ministry_is_for_is_quoted():
    draft = read("The Ministry of Tourism and International Transport thanked them.", "en")
    (ministry,) = draft.organizations
    span = ministry.evidence[0].span
    assert draft.body[span.start : span.end] == "Ministry of Tourism and International Transport"


def test_a_word_within_a_towns_name_is_no_portfolio():
    text = "Le ministre a visité l'Office de Hô Chi Minh-Ville et le Centre régional de Tân-Ville et sa mairie."
    assert [name for name, *_ in named(text, "fr")] == ["Office de Hô Chi Minh-Ville", "Centre régional de Tân-Ville"]
