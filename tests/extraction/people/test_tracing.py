"""Offices without a name, traced to the person whom the text names with them."""

import pytest

from tests.extraction.told import met


def pairs(text: str, language: str) -> list[list[str]]:
    return [list(people) for people in met(text, language)]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "President Tomas Vrabec has told Portuguese Prime Minister Ana Moreira that the bridge will be built in"
            " full. The two leaders sat down together on Monday in Lisbon.",
        ),
        (
            "fr",
            "Le président Tomas Vrabec a confirmé à la Première ministre portugaise Ana Moreira que le pont était"
            " financé. Les deux dirigeants se sont entretenus lundi à Lisbonne.",
        ),
        (
            "es",
            "El presidente Tomas Vrabec confirmó a la primera ministra portuguesa, Ana Moreira, la construcción del"
            " puente. Los dos mandatarios se reunieron el lunes en Lisboa.",
        ),
        (
            "de",
            "Präsident Tomas Vrabec hat der portugiesischen Ministerpräsidentin Ana Moreira den Bau der Brücke"
            " bestätigt. Die beiden Politiker trafen sich am Montag in Lissabon.",
        ),
        (
            "ru",
            "Президент Томас Врабец и премьер-министр Португалии Ана Морейра одобрили строительство моста. Стороны"
            " провели переговоры в понедельник в Лиссабоне.",
        ),
    ],
)
def test_two_leaders_are_those_named_before(language, body):
    assert [sorted(pair) for pair in pairs(body, language)] == (
        [["Ана Морейра", "Томас Врабец"]] if language == "ru" else [["Ana Moreira", "Tomas Vrabec"]]
    )


def test_officials_met_are_not_those_named_before():
    body = "Minister Tomas Vrabec thanked Ambassador Ana Moreira. Minister Jan Hudak later met officials in Lisbon."
    assert pairs(body, "en") == []


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "en",
            "Foreign Minister Tomas Vrabec met his Portuguese counterpart in Lisbon. Ms Ana Moreira is in her second"
            " term. They discussed trade.",
        ),
        (
            "de",
            "Außenminister Tomas Vrabec empfing am Montag seine portugiesische Amtskollegin. Ana Moreira hält sich"
            " drei Tage in Lissabon auf.",
        ),
        (
            "fr",
            "Le ministre des Affaires étrangères Tomas Vrabec a reçu lundi son homologue portugaise. Mme Ana Moreira"
            " est en fonction depuis mai.",
        ),
    ],
)
def test_counterpart_is_whom_the_next_sentence_begins_with(language, body):
    assert pairs(body, language) == [["Tomas Vrabec", "Ana Moreira"]]


def test_counterpart_is_the_one_of_that_state_with_the_same_office():
    body = (
        "The President of Slovakia, Tomas Vrabec, had a working lunch with his Portuguese counterpart."
        " Ana Moreira, the President of Portugal, showed her guest the garden."
    )
    assert pairs(body, "en") == [["Tomas Vrabec", "Ana Moreira"]]


def test_office_of_a_state_is_its_holder_not_another_of_whom_no_state_is_told():
    body = (
        "A letter of Portuguese President Ana Moreira reached President Tomas Vrabec. The Portuguese President met"
        " Speaker Jan Hudak in Lisbon."
    )
    assert pairs(body, "en") == [["Ana Moreira", "Jan Hudak"]]


def test_office_is_not_of_one_who_only_sends_greetings():
    body = (
        "The Prime Minister of Slovakia, Tomas Vrabec, received Ambassador Jan Hudak on Monday. The visitor brought the"
        " greetings of Portuguese Prime Minister Ana Moreira. The Prime Minister then met Mayor Petra Salak."
    )
    assert pairs(body, "en") == [["Tomas Vrabec", "Jan Hudak"], ["Tomas Vrabec", "Petra Salak"]]


def test_office_before_its_holder_in_one_sentence_is_anothers():
    body = (
        "Ana Moreira, Speaker of the Andean Parliament, was received by President Tomas Vrabec on Monday. A day later"
        " the parliamentarian met Mayor Petra Salak and lawmaker Jan Hudak."
    )
    assert pairs(body, "en")[1] == ["Ana Moreira", "Petra Salak", "Jan Hudak"]


def test_rank_may_stand_before_the_name_that_the_next_sentence_begins_with():
    body = (
        "Generalinspekteur Jan Hudak hat am Freitag seinen portugiesischen Amtskollegen empfangen. Lieutenant General"
        " Tomas Vrabec hält sich drei Tage in Berlin auf."
    )
    assert pairs(body, "de") == [["Jan Hudak", "Tomas Vrabec"]]


def test_he_in_a_series_is_its_host():
    body = (
        "Vice President Tomas Vrabec had a string of meetings on Monday. Among others he met Speaker Jan Hudak. With"
        " Portuguese President Ana Moreira, he spoke about trade."
    )
    assert pairs(body, "en")[-1] == ["Tomas Vrabec", "Ana Moreira"]


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        (
            "az",
            "Slovakiyanın səfiri Tomas Vrabek Şəkiyə gəlib. O, mer Yan Qudakla söhbət edib.",
            [["Tomas Vrabek", "Yan Qudak"]],
        ),
        (
            "az",
            "Prezident Tomas Vrabek Bakıda Portuqaliyanın səfiri Maya Salakı qəbul edib.",
            [["Tomas Vrabek", "Maya Salak"]],
        ),
        (
            "tr",
            "Portekiz Dışişleri Bakanı Ana Moreira ile Büyükelçi Tomas Vrabec salı günü Lizbon'da masaya oturdu.",
            [["Ana Moreira", "Tomas Vrabec"]],
        ),
        (
            "en",
            "President Tomas Vrabec met Speaker Jan Hudak (Christian Democrats) and Mayor Ana Moreira (Il Tumen).",
            [["Tomas Vrabec", "Jan Hudak", "Ana Moreira"]],
        ),
    ],
)
def test_parties_are_named_as_they_are(language, body, expected):
    assert pairs(body, language) == expected


def test_office_alone_is_rather_the_same_than_one_like_it():
    text = (
        "Ереван, 2 июля 2014 года. Министр культуры Армении Арам Галоян принял Католикоса Нерсеса Карояна. На встрече "
        "присутствовал предстоятель епархии Алеппо Глеб Тарнов. Вечером с Католикосом встретился президент Армении "
        "Вардан Саакян."
    )
    assert [set(people) for people in met(text, "ru")] == [
        {"Арам Галоян", "Нерсес Кароян", "Глеб Тарнов"},
        {"Нерсес Кароян", "Вардан Саакян"},
    ]


@pytest.mark.parametrize(
    ("language", "body"),
    [
        (
            "de",
            "Ministerin Ida Vrabec traf am Montag die kenianische Ministerin Ana Moreira. Später sprach die Ministerin"
            " mit dem Botschafter Frankreichs, Paul Roux.",
        ),
        (
            "en",
            "Foreign Minister Ida Vrabec met the Kenyan Foreign Minister, Ana Moreira, on Monday. The minister later"
            " met the Ambassador of France, Paul Roux.",
        ),
        (
            "fr",
            "La ministre Ida Vrabec a rencontré lundi la ministre kényane Ana Moreira. La ministre a ensuite reçu"
            " l'ambassadeur de France, Paul Roux.",
        ),
        (
            "es",
            "La ministra Ida Vrabec se reunió el lunes con la ministra keniana Ana Moreira. La ministra recibió después"
            " al embajador de Francia, Paul Roux.",
        ),
    ],
)
def test_minister_without_a_state_is_the_one_named_without(language: str, body: str) -> None:
    assert pairs(body, language) == [["Ida Vrabec", "Ana Moreira"], ["Ida Vrabec", "Paul Roux"]]


LEADERS = [
    (
        "en",
        "President Lucio Vargas flew to Lima on Monday for the inauguration of President Hugo Mora. In the evening, the"
        " President met the Minister of Mines of Malta, Ana Borg.",
    ),
    (
        "es",
        "El presidente, Lucio Vargas, llegó el lunes a Lima, donde saludó al nuevo presidente, Hugo Mora. Por la noche,"
        " el presidente recibió a la ministra de Minas de Malta, Ana Borg.",
    ),
]


@pytest.mark.parametrize(("language", "text"), LEADERS)
def test_president_alone_is_the_texts_own_whom_it_names_first(language, text):
    assert pairs(text, language) == [["Lucio Vargas", "Ana Borg"]]


def test_president_alone_is_the_last_named_where_the_first_is_another_states():
    text = (
        "President Lucio Vargas of Chile flew to Lima on Monday, where President Hugo Mora awaited him. In the evening,"
        " the President met the Minister of Mines of Malta, Ana Borg."
    )
    assert pairs(text, "en") == [["Hugo Mora", "Ana Borg"]]


def test_an_envoy_is_the_ambassador_whom_the_sentence_before_tells_of() -> None:
    text = (
        "A new Maltese ambassador took up his post in Lima on Monday. The envoy, Jan Roy, was received by the Foreign"
        " Minister of Peru, Ana Mora."
    )
    (meeting,) = met(text, "en")
    assert meeting["Jan Roy"] == [("Ambassador", "Republic of Malta")]


def test_an_office_in_the_headline_tells_the_state_of_who_is_named_below() -> None:
    text = (
        "Malta's Prime Minister in Lima for Talks\n\nPrime Minister Jan Roy is in Peru this week. He met with Malta's"
        " Ambassador to Peru, Luis Hill, and the Foreign Minister of Peru, Ana Mora.\n"
    )
    (meeting,) = met(text, "en")
    assert meeting["Jan Roy"] == [("Prime Minister", "Republic of Malta")]


@pytest.mark.parametrize("office", ["Foreign Minister", "Minister"])
def test_office_alone_means_the_texts_own_minister_who_met_anothers(office):
    text = (
        "Foreign Minister Omar Haddad met with Foreign Minister of Chile Ana Mora on 3 May 2021.\n\n"
        f"The {office} also met with the Foreign Minister of Malta, Carlo Borg, on 4 May 2021."
    )
    assert pairs(text, "en") == [["Omar Haddad", "Ana Mora"], ["Omar Haddad", "Carlo Borg"]]


def test_office_alone_means_the_last_one_where_the_first_is_a_states_too():
    text = (
        "Foreign Minister of Norway Nils Dahl met with Foreign Minister Omar Haddad on 3 May 2021.\n\n"
        "The Foreign Minister also met with the Prime Minister of Malta, Carlo Borg, on 4 May 2021."
    )
    assert pairs(text, "en")[1] == ["Omar Haddad", "Carlo Borg"]


def test_president_elect_is_nobody_who_is_president():
    text = (
        "Ayer, Ana Mora se reunió con el presidente chileno, Luis Roa. Después, la mandataria electa habló con la"
        " ministra de Minas de Malta, Ana Borg."
    )
    assert ["Luis Roa", "Ana Borg"] not in pairs(text, "es")


def test_state_minister_is_the_minister_of_state_for_something():
    text = (
        "On 3 May 2021 Minister of State for Foreign Affairs of Malta Carlo Borg met with the Ambassador of Chile, Ana"
        " Mora. State Minister Borg welcomed the Ambassador."
    )
    assert met(text, "en")[0]["Carlo Borg"] == [("Minister of State for Foreign Affairs", "Republic of Malta")]


def test_visiting_minister_is_the_counterpart_of_the_texts_own():
    text = (
        "LISGAR: Prime Minister Carlo Borg on 3 May 2021 met his Chilean counterpart Ana Mora.\n\nLater the visiting"
        " Prime Minister also called on Foreign Minister Jan Daly."
    )
    assert pairs(text, "en") == [["Carlo Borg", "Ana Mora"], ["Ana Mora", "Jan Daly"]]


def test_office_of_a_counterparts_state_is_the_counterparts():
    text = (
        "Prime Minister Carlo Borg on 3 May 2021 met his Chilean counterpart Ana Mora.\n\nForeign Minister Jan Daly"
        " also held talks with the Chilean Prime Minister."
    )
    assert pairs(text, "en")[1] == ["Jan Daly", "Ana Mora"]


def test_prime_minister_who_visits_nobody_is_the_texts_own():
    text = (
        "Prime Minister Carlo Borg on 3 May 2021 met his Chilean counterpart Ana Mora.\n\nLater the Prime Minister also"
        " met with Foreign Minister of Malta Jan Daly."
    )
    assert pairs(text, "en")[1] == ["Carlo Borg", "Jan Daly"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "VALLETTA, 16 June 2017. President Carlo Borg met Ana Mora today. President Borg thanked the President of"
            " Peru.",
        ),
        (
            "de",
            "Valletta, 16. Juni 2017. Präsident Carlo Borg traf heute Ana Mora. Präsident Borg dankte der peruanischen"
            " Präsidentin.",
        ),
    ],
)
def test_office_of_another_state_beside_ones_own_is_of_the_other(language: str, text: str) -> None:
    assert met(text, language) == [
        {"Carlo Borg": [("President", "Republic of Malta")], "Ana Mora": [("President", "Republic of Peru")]}
    ]


def test_office_of_a_state_alone_in_its_sentence_is_of_who_holds_it() -> None:
    text = "LIMA, 16 June 2017. President Carlo Borg met Ana Mora in Lima today. The President of Malta thanked her."
    assert met(text, "en") == [{"Carlo Borg": [("President", "Republic of Malta")], "Ana Mora": []}]


def test_the_foreign_secretary_is_a_guest_from_india() -> None:
    report = (
        "Indian Foreign Secretary Vikas Rao came to Nepal. On Monday the Foreign Secretary met Prime Minister Om Thapa."
    )
    (meeting,) = met(report, "en")
    assert meeting["Vikas Rao"] == [("Foreign Secretary", "Republic of India")]


def test_its_ambassador_is_of_the_state_that_she_represents() -> None:
    report = "Peruvian minister Jan Hill met Ana Roy, who represents Malta in Peru as its ambassador."
    assert met(report, "en")[0]["Ana Roy"] == [("Ambassador", "Republic of Malta")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Eva Borg a reçu Ana Roy, présidente de la Banque africaine de développement. Le chef de l'État l'a "
            "remerciée.",
        ),
        (
            "es",
            "Eva Borg recibió a Ana Roy, presidenta del Banco Africano de Desarrollo. La jefa de Estado le dio las "
            "gracias.",
        ),
    ],
)
def test_who_presides_over_a_body_is_no_head_of_state(language: str, text: str) -> None:
    assert met(text, language) == [
        {"Eva Borg": [("Head of State", "")], "Ana Roy": [("President", "African Development Bank")]}
    ]


def test_an_office_before_which_its_state_stands_is_a_womans() -> None:
    text = (
        "3. Mai 2021. Liechtensteins neue Außenministerin ist verreist. In Genf kam Regierungsrätin Ana Borg am Montag "
        "mit Bundesrat Jan Roy zusammen, der das Departement für auswärtige Angelegenheiten leitet. Außenministerin "
        "Borg war zufrieden."
    )
    (people,) = met(text, "de")
    assert {owner for _, owner in people["Ana Borg"]} == {"Principality of Liechtenstein"}
    assert {owner for _, owner in people["Jan Roy"]} == {"Swiss Confederation"}
