"""Those of a plural office whom a list tells apart by their states, and envoys met one after another."""

import pytest

from tests.extraction.told import met

NORWAY, MALTA, KENYA = "Kingdom of Norway", "Republic of Malta", "Republic of Kenya"
ENVOYS = [("Ana Mora", "Ambassador", MALTA), ("Ben Roy", "Ambassador", KENYA), ("Dora Vik", "Ambassador", NORWAY)]
PREMIERS = [("Jan Mora", "Prime Minister", "Czech Republic"), ("Ben Roy", "Prime Minister", "Republic of Poland")]

ENVOYS_TOLD = {
    "of their states": (
        "en",
        "President Otto Berg of Chile received the credentials of three ambassadors who are to serve in Santiago on 3"
        " May 2019. The new diplomats are Ana Mora of Malta, Ben Roy of Kenya and Dora Vik of Norway.",
    ),
    "states in brackets": (
        "fr",
        "Le président du Chili, Otto Berg, a reçu le 3 mai 2019 les lettres de créance de trois ambassadeurs. Il s’agit"
        " de Mme Ana Mora (Malte), M. Ben Roy (Kenya) et Mme Dora Vik (Norvège).",
    ),
    "states behind commas": (
        "es",
        "El presidente de Chile, Otto Berg, recibió el 3 de mayo de 2019 las cartas credenciales de tres embajadores."
        " Se trata de Ana Mora, de Malta; Ben Roy, de Kenia, y Dora Vik, de Noruega.",
    ),
    "from their states": (
        "de",
        "Der chilenische Präsident Otto Berg hat am 3. Mai 2019 die Beglaubigungsschreiben von drei"
        " Botschafterinnen und Botschaftern entgegengenommen. Es sind Ana Mora"
        " aus Malta, Ben Roy aus Kenia und Dora Vik aus Norwegen.",
    ),
}
PREMIERS_TOLD = {
    "demonyms in French": (
        "fr",
        "Les chefs de gouvernement de la région se sont réunis le 3 mai 2019 à Vienne. Le Tchèque Jan Mora, le Polonais"
        " Ben Roy et leur hôte, le Premier ministre danois Leo Vik, ont dit leur refus des quotas.",
        "Kingdom of Denmark",
    ),
    "demonyms in Spanish": (
        "es",
        "Los primeros ministros de la región se reunieron el 3 de mayo de 2019 en Viena. El checo Jan Mora, el polaco"
        " Ben Roy y el húngaro Leo Vik acordaron reforzar las fronteras.",
        "Hungary",
    ),
    "genitives": (
        "en",
        "The prime ministers of the region met in Vienna on 3 May 2019. The Czech Republic’s Jan Mora, Poland’s Ben Roy"
        " and Malta’s Leo Vik agreed on a joint fund.",
        MALTA,
    ),
}


@pytest.mark.parametrize("case", ENVOYS_TOLD)
def test_envoys_listed_by_state_are_each_met_by_the_host(case):
    language, text = ENVOYS_TOLD[case]
    told = [[(name, *office) for name, [office] in people.items()][1:] for people in met(text, language)]
    assert told == [[envoy] for envoy in ENVOYS]


@pytest.mark.parametrize("case", PREMIERS_TOLD)
def test_heads_of_government_told_by_their_state_met_together(case):
    language, text, last = PREMIERS_TOLD[case]
    [people] = met(text, language)
    told = [(name, "Prime Minister", office[0][1]) for name, office in people.items()]
    assert told == [*PREMIERS, ("Leo Vik", "Prime Minister", last)]


def test_one_named_with_a_state_after_a_plural_holds_no_office():
    text = "The prime ministers of the region met in Vienna on 3 May 2019. Poland’s Ben Roy won the race in Riga."
    assert met(text, "en") == []


FOLLOWED = {
    "en": "Foreign Minister Ana Mora of Mauritius gave two audiences on Monday. She first spoke with the Ambassador of"
    " Chile, Juan Borg, about fishing. The Ambassador of Malta, Dora Vik, was next in her office.",
    "fr": "La ministre maltaise Ana Mora a donné deux audiences lundi. Elle s’est d’abord entretenue avec l’ambassadeur"
    " du Chili, Juan Borg, venu parler d’un programme naval. L’ambassadrice du Kenya, Dora Vik, a pris sa suite.",
    "es": "La ministra de Defensa de Malta, Ana Mora, concedió dos audiencias. Primero conversó con el embajador de"
    " Chile, Juan Borg, que le habló de pesca. La embajadora de Kenia, Dora Vik, le siguió en el despacho.",
}


@pytest.mark.parametrize("language", FOLLOWED)
def test_the_envoy_who_came_next_is_met_in_another_contact(language):
    assert [set(people) for people in met(FOLLOWED[language], language)] == [
        {"Ana Mora", "Juan Borg"},
        {"Ana Mora", "Dora Vik"},
    ]


def test_whoever_attended_the_ceremonies_was_at_each():
    text = (
        "President Ana Mora of Chile received the credentials of two new envoys on Monday. They are Jan Holm (Sweden)"
        " and Leo Vik (Malta). Foreign Minister Otto Berg attended the ceremonies."
    )
    assert [set(people) for people in met(text, "en")] == [
        {"Ana Mora", "Jan Holm", "Otto Berg"},
        {"Ana Mora", "Leo Vik", "Otto Berg"},
    ]


def test_two_leaders_met_where_the_sentence_names_one_of_them_again():
    text = (
        "Prime Minister Ana Mora of Chile and her Maltese counterpart Juan Borg have agreed on a fund. The two leaders"
        " met in Vienna on Monday, the second day of Ms Mora’s visit."
    )
    assert [set(people) for people in met(text, "en")] == [{"Ana Mora", "Juan Borg"}]


BY_TURNS = {
    "for states": (
        "en",
        "President Otto Berg of Chile received the credentials of three new ambassadors on 3 May 2019. For Malta came"
        " Ana Mora, for Kenya Ben Roy and for Norway Dora Vik.",
    ),
    "by them": (
        "fr",
        "Le président du Chili, Otto Berg, a reçu le 3 mai 2019 les lettres de créance de trois ambassadeurs. Tous"
        " aiment la mer. Malte est représentée par Ana Mora, le Kenya par Ben Roy et la Norvège par Dora Vik.",
    ),
    "in front of their names": (
        "es",
        "El presidente de Chile, Otto Berg, recibió el 3 de mayo de 2019 las cartas credenciales de tres embajadores."
        " Por Malta acudió Ana Mora, por Kenia Ben Roy y por Noruega Dora Vik.",
    ),
    "behind their own ambassadors": (
        "fr",
        "Les ambassadeurs de Malte, du Kenya et de Norvège ont présenté le 3 mai 2019 leurs lettres de créance au"
        " président du Chili, Otto Berg. Ana Mora de Malte, qui vit à Rome, et Ben Roy du Kenya, puis Dora Vik de"
        " Norvège ont ainsi pris leurs fonctions.",
    ),
}


@pytest.mark.parametrize("case", BY_TURNS)
def test_envoys_told_state_by_state_are_of_those_states(case):
    language, text = BY_TURNS[case]
    told = [(name, *office) for people in met(text, language) for name, [office] in people.items()]
    assert [envoy for envoy in ENVOYS if envoy in told] == ENVOYS


def test_envoys_whose_audience_was_one_came_together():
    text = (
        "La ministre Ana Mora a reçu le 3 mai 2019 les lettres de créance de deux ambassadeurs. Au sortir de"
        " l’audience, tous ont vanté la pêche. Malte est représentée par Ben Roy, le Kenya par Dora Vik."
    )
    assert [list(people) for people in met(text, "fr")] == [["Ana Mora", "Ben Roy", "Dora Vik"]]


def test_envoys_in_the_plural_tell_nothing_of_those_who_are_named_with_towns():
    text = (
        "President Otto Berg received the credentials of three ambassadors on 3 May 2019. In Malta Ana Mora won a race"
        " against Ben Roy."
    )
    assert met(text, "en") == []


def test_ministers_of_listed_states_are_told_apart_by_whom_they_came_for():
    text = (
        "The foreign ministers of Malta, Kenya and Norway met in Lisgar on 3 May 2019. Ana Mora took part for Malta,"
        " Ben Roy for Kenya and Dora Vik for Norway."
    )
    (people,) = met(text, "en")
    assert [(name, *held[0]) for name, held in people.items()] == [
        ("Ana Mora", "Minister of Foreign Affairs", MALTA),
        ("Ben Roy", "Minister of Foreign Affairs", KENYA),
        ("Dora Vik", "Minister of Foreign Affairs", NORWAY),
    ]


def test_who_came_for_a_state_that_the_plural_does_not_name_is_none_of_its_ministers():
    text = (
        "The foreign ministers of Malta, Kenya and Norway met in Lisgar on 3 May 2019. Ana Mora took part for Chile,"
        " Ben Roy for Peru and Dora Vik for Cuba."
    )
    owners = {owner for people in met(text, "en") for held in people.values() for _, owner in held}
    assert owners & {"Republic of Chile", "Republic of Peru", "Republic of Cuba"} == set()


BEHIND = [
    (
        "en",
        "The Foreign Minister of Malta, Ana Borg, spoke in Lima. Juan Roca of Chile and Luis Mora of Peru are two other"
        " counterparts whom the minister met.",
    ),
    (
        "es",
        "La canciller de Malta, Ana Borg, habló en Lima. Juan Roca, de Chile, y Luis Mora, de Perú, son otras dos"
        " contrapartes con las que se reunió la canciller.",
    ),
]


@pytest.mark.parametrize(("language", "text"), BEHIND)
def test_plural_behind_those_named_by_their_states_tells_what_they_are(language, text):
    borg = {"Ana Borg": [("Minister of Foreign Affairs", "Republic of Malta")]}
    assert met(text, language) == [
        {"Juan Roca": [("Minister of Foreign Affairs", "Republic of Chile")], **borg},
        {"Luis Mora": [("Minister of Foreign Affairs", "Republic of Peru")], **borg},
    ]


def test_one_of_several_counterparts_is_named_by_his_people():
    text = "La canciller de Malta, Ana Borg, se reunió con sus homólogos, entre ellos el peruano, Luis Mora."
    assert met(text, "es") == [
        {
            "Ana Borg": [("Minister of Foreign Affairs", "Republic of Malta")],
            "Luis Mora": [("Minister of Foreign Affairs", "Republic of Peru")],
        }
    ]


def test_one_named_by_his_people_apart_from_those_in_the_plural_is_none_of_them():
    text = "La canciller de Malta, Ana Borg, se reunió con el peruano, Luis Mora, y habló de sus homólogos."
    assert met(text, "es")[0]["Luis Mora"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El rey se reunió con los cancilleres Ana Borg por Malta, y Luis Mora por Perú."),
        ("fr", "Le roi a reçu les ministres des Affaires étrangères Ana Borg pour Malte, et Luis Mora pour le Pérou."),
    ],
)
def test_each_of_several_is_told_by_the_state_that_he_came_for(language, text):
    told = met(text, language)[0]
    assert told["Ana Borg"] == [("Minister of Foreign Affairs", "Republic of Malta")]
    assert told["Luis Mora"] == [("Minister of Foreign Affairs", "Republic of Peru")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Präsident Kurt Moser hat am 3. Mai 2021 in Lisgar die Beglaubigungsschreiben folgender Botschafter "
            "entgegengenommen:\n\nFür Malta: Frau Ana Mora\nFür die Republik Chile: Herr Jan Roy",
        ),
        (
            "en",
            "The President of Fiji, Kurt Moser, received the credentials of the following ambassadors on 3 May "
            "2021:\n\n"
            "Malta: H.E. Ms. Ana Mora\nRepublic of Chile – H.E. Mr. Jan Roy",
        ),
        (
            "fr",
            "Le président de Fidji, Kurt Moser, a reçu le 3 mai 2021 les lettres de créance des ambassadeurs suivants "
            ":\n\n"
            "Malte : Mme Ana Mora\nChili : M. Jan Roy",
        ),
    ],
)
def test_state_on_the_line_of_an_envoy_sends_him(language: str, text: str) -> None:
    people = {name: held for meeting in met(text, language) for name, held in meeting.items()}
    assert people["Ana Mora"] == [("Ambassador", "Republic of Malta")]
    assert people["Jan Roy"] == [("Ambassador", "Republic of Chile")]


def test_state_on_a_line_that_says_more_is_not_an_envoys() -> None:
    text = (
        "Präsident Kurt Moser hat am 3. Mai 2021 in Lisgar die neuen Botschafter empfangen.\n\n"
        "Malta: Ana Mora berichtet aus der Hauptstadt"
    )
    assert all("Ana Mora" not in meeting for meeting in met(text, "de"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le roi de Malte, Carlo Borg, a reçu les ambassadeurs du Chili et du Pérou auprès de Malte, respectivement"
            " leurs Excellences MM. Luis Roa et Jan Mora.",
        ),
        (
            "en",
            "King Carlo Borg of Malta received the ambassadors of Chile and Peru to Malta, Luis Roa and Jan Mora.",
        ),
        (
            "de",
            "Maltas König Carlo Borg empfing die Botschafter Chiles und Perus in Malta, Luis Roa und Jan Mora.",
        ),
    ],
)
def test_where_several_envoys_are_accredited_does_not_end_their_list(language, text):
    (people,) = met(text, language)
    assert people["Luis Roa"] == [("Ambassador", "Republic of Chile")]
    assert people["Jan Mora"] == [("Ambassador", "Republic of Peru")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "El Presidente Borg recibe a sus homólogos de Chile y Perú\n\nEl presidente de Malta, Ian Borg, concedió "
            "audiencias el martes. El primero en ser recibido fue Juan Mora, de Chile. Le siguió Luis Vega, de Perú.",
        ),
        (
            "fr",
            "Le Président Borg reçoit ses homologues du Chili et du Pérou\n\nLe président de Malte, Ian Borg, a "
            "accordé des audiences mardi. Le premier reçu a été Juan Mora, du Chili. Luis Vega, du Pérou, a suivi.",
        ),
    ],
)
def test_those_of_the_states_told_in_the_headline_hold_its_office(language: str, text: str) -> None:
    told = {name: offices for meeting in met(text, language) for name, offices in meeting.items()}

    assert told == {
        "Ian Borg": [("President", "Republic of Malta")],
        "Juan Mora": [("President", "Republic of Chile")],
        "Luis Vega": [("President", "Republic of Peru")],
    }


def test_one_of_another_state_than_the_headline_tells_holds_no_office_of_it() -> None:
    text = (
        "El Presidente Borg recibe a sus homólogos de Chile y Perú\n\nEl presidente de Malta, Ian Borg, concedió "
        "audiencias el martes. Ian Borg recibió a Juan Mora, de Bolivia."
    )

    assert met(text, "es") == [{"Ian Borg": [("President", "Republic of Malta")], "Juan Mora": []}]


def test_states_beside_ministers_of_a_bodys_members_are_theirs() -> None:
    text = (
        "Le président togolais, Ama Ayi, a reçu les ministres de la Santé de l'Union africaine : Omar Sy du Sénégal et "
        "Ali Bah du Mali."
    )

    assert met(text, "fr") == [
        {
            "Ama Ayi": [("President", "Togolese Republic")],
            "Omar Sy": [("Minister of Health", "Republic of Senegal")],
            "Ali Bah": [("Minister of Health", "Republic of Mali")],
        }
    ]


def test_abbreviation_of_the_body_is_no_ministers_state() -> None:
    text = (
        "Le président togolais, Ama Ayi, a reçu les ministres de la Santé de l'Union africaine (UA) : Omar Sy du "
        "Sénégal et Ali Bah du Mali."
    )

    assert [meeting["Ali Bah"] for meeting in met(text, "fr")] == [[("Minister of Health", "Republic of Mali")]]
