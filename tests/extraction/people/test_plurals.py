"""One office printed for several persons."""

import pytest

from tests.extraction.told import met, read

FOREIGN = "Minister of Foreign Affairs"
TOLD = {
    "states, then names": (
        "en",
        "The foreign ministers of Estonia and Latvia, Mart Kask and Janis Ozols, met in Riga.",
        {"Mart Kask": [(FOREIGN, "Republic of Estonia")], "Janis Ozols": [(FOREIGN, "Republic of Latvia")]},
    ),
    "each state behind its name": (
        "en",
        "Foreign ministers Mart Kask of Estonia, Janis Ozols of Latvia and Rimas Petraitis of Lithuania met in Riga.",
        {
            "Mart Kask": [(FOREIGN, "Republic of Estonia")],
            "Janis Ozols": [(FOREIGN, "Republic of Latvia")],
            "Rimas Petraitis": [(FOREIGN, "Republic of Lithuania")],
        },
    ),
    "of the Mali and the Niger": (
        "fr",
        "Les ministres des Affaires étrangères du Mali et du Niger, Moussa Traoré et Issa Garba, se sont rencontrés.",
        {"Moussa Traoré": [(FOREIGN, "Republic of Mali")], "Issa Garba": [(FOREIGN, "Republic of the Niger")]},
    ),
    "each state before its name": (
        "es",
        "Los cancilleres de Chile, Pedro Lara, y de Bolivia, Rosa Mamani, se encontraron el martes en Santiago.",
        {"Pedro Lara": [(FOREIGN, "Republic of Chile")], "Rosa Mamani": [(FOREIGN, "Plurinational State of Bolivia")]},
    ),
    "between commas": (
        "es",
        "Los presidentes Óscar Mora, de Costa Rica, y Luis Arosemena, de Panamá, conversaron en San José.",
        {
            "Óscar Mora": [("President", "Republic of Costa Rica")],
            "Luis Arosemena": [("President", "Republic of Panama")],
        },
    ),
    "names in brackets": (
        "es",
        "Los presidentes de Chile y Perú (Tomás Vidal y Julia Quispe) se reunieron en Lima.",
        {"Tomás Vidal": [("President", "Republic of Chile")], "Julia Quispe": [("President", "Republic of Peru")]},
    ),
    "a noun that is the same in the plural": (
        "de",
        "Die Außenminister Österreichs und Sloweniens, Karl Huber und Ana Kranjc, trafen sich in Laibach.",
        {"Karl Huber": [(FOREIGN, "Republic of Austria")], "Ana Kranjc": [(FOREIGN, "Republic of Slovenia")]},
    ),
    "no state": (
        "de",
        "Die beiden Außenminister Huber und Weiss sprachen miteinander.",
        {"Huber": [(FOREIGN, "")], "Weiss": [(FOREIGN, "")]},
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_office_of_several_is_each_ones(case):
    language, text, people = TOLD[case]
    assert met(text, language) == [people]


PORTFOLIOS = [
    ("ru", "Президент Мальты Карло Борг принял министров обороны и юстиции Чили Луиса Рока и Анну Мору."),
    (
        "es",
        "Carlo Borg, presidente de Malta, recibió a los ministros de Defensa y Justicia de Chile, Luis Rey y Ana Sol.",
    ),
    (
        "en",
        "President of Malta Carlo Borg received the ministers of defence and justice of Chile, Luis Roch and Ana Mora.",
    ),
]


@pytest.mark.parametrize(("language", "text"), PORTFOLIOS)
def test_ministers_have_each_the_portfolio_listed_in_their_order(language, text):
    (people,) = met(text, language)
    assert list(people.values())[1:] == [
        [("Minister of Defence", "Republic of Chile")],
        [("Minister of Justice", "Republic of Chile")],
    ]


def test_ambassadors_of_states_and_bodies_in_one_list_are_all_met():
    text = "Президент Мальты Карло Борг встретился с новыми послами Чили, Евросоюза и Перу."
    (meeting,) = read(text, "ru").meetings
    assert [(o.title, o.organization) for p in meeting.participants[1:] for o in p.offices] == [
        ("Ambassador", "Republic of Chile"),
        ("Ambassador", "European Union"),
        ("Ambassador", "Republic of Peru"),
    ]


@pytest.mark.parametrize("counted", ["drei", "drei neue", "drei weitere", "mehrere"])
def test_number_before_a_german_noun_tells_that_a_list_follows(counted: str) -> None:
    text = (
        f"Am 3. Mai 2024 empfing Präsident Jan Vrabec {counted} Botschafter im Palast:\n- Ana Mora, Botschafterin von "
        "Malta\n"
        "- Omar Sarr, Botschafter von Chile\n- Ali Sy, Botschafter von Peru"
    )
    assert [list(people) for people in met(text, "de")] == [["Jan Vrabec", "Ana Mora", "Omar Sarr", "Ali Sy"]]


def test_adjective_without_a_number_leaves_a_german_noun_one() -> None:
    text = "Am 3. Mai 2024 empfing Präsident Jan Vrabec den neuen Botschafter von Malta, Omar Sarr."
    assert [list(people) for people in met(text, "de")] == [["Jan Vrabec", "Omar Sarr"]]


@pytest.mark.parametrize(
    ("apposition", "states"),
    [("послы Чили и Перу", ["Chile", "Peru"]), ("министры финансов Чили", ["Chile", "Chile"])],
)
def test_russian_plural_behind_names_is_of_each(apposition: str, states: list[str]) -> None:
    (meeting,) = met(f"Иван Мора и Луис Вега, {apposition}, встретились с послом Мальты Яном Боргом.", "ru")

    owners = [offices[0][1].removeprefix("Republic of ") for offices in list(meeting.values())[:2]]
    assert owners == states


def test_russian_plural_that_a_list_goes_on_with_is_of_others() -> None:
    text = (
        "Посол Мальты Ян Борг принял гостей. Участвовали посол Чили Иван Мора, Луис Вега, депутаты парламента, актёры."
    )

    assert [meeting["Луис Вега"] for meeting in met(text, "ru") if "Луис Вега" in meeting] in ([], [[]])


def test_noun_that_is_of_several_by_its_form_is_not_the_next_ones() -> None:
    text = "Am 3. Mai 2024 empfing Präsident Jan Vrabec die Regierungsmitglieder und den Parlamentspräsidenten Ali Sy."
    assert [title for title, _ in met(text, "de")[0]["Ali Sy"]] == ["Speaker"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Les ministres maltais et chilien de la Santé, Jean Roy et Karl Mora, ont rencontré lundi le président du"
            " Niger, Ali Borg.",
        ),
        (
            "fr",
            "Jean Roy et Karl Mora, les ministres maltais et chilien de la Santé, ont rencontré lundi le président du"
            " Niger, Ali Borg.",
        ),
        (
            "es",
            "Los ministros maltés y chileno de Salud, Jean Roy y Karl Mora, se reunieron el lunes con el presidente de"
            " Níger, Ali Borg.",
        ),
    ],
)
def test_ministers_of_two_peoples_are_for_what_follows_the_last(language, text):
    told = met(text, language)[0]
    assert told["Jean Roy"] == [("Minister of Health", "Republic of Malta")]
    assert told["Karl Mora"] == [("Minister of Health", "Republic of Chile")]


def test_ministers_of_one_people_are_all_of_it():
    text = "Jean Roy et Karl Mora, ministres maltais, ont rencontré lundi le président du Niger, Ali Borg."
    assert met(text, "fr")[0]["Karl Mora"] == [("Minister", "Republic of Malta")]


def test_heads_of_two_ministries_are_of_the_two_states_in_their_order() -> None:
    text = "3 мая 2021 года по телефону беседовали главы МИД Латвии и Мальты Янис Озолс и Марк Борг."
    (people,) = met(text, "ru")
    assert people == {
        "Янис Озолс": [(FOREIGN, "Republic of Latvia")],
        "Марк Борг": [(FOREIGN, "Republic of Malta")],
    }


def test_members_of_parliament_before_a_comma_are_others() -> None:
    text = "В Риге, куда съехались парламентарии, премьер Латвии Янис Озолс встретился с послом Мальты Марком Боргом."
    (people,) = met(text, "ru")
    assert people["Янис Озолс"] == [("Prime Minister", "Republic of Latvia")]


def test_heads_of_the_two_states_are_of_those_that_the_headline_joins() -> None:
    text = (
        "Латвия и Мальта сближаются\n\nПереговоры в Риге провели 3 мая 2021 года министры обороны двух стран - Янис "
        "Озолс и Марк Борг. «Мы рады», - сказал журналистам Озолс."
    )
    (people,) = met(text, "ru")
    assert people == {
        "Янис Озолс": [("Minister of Defence", "Republic of Latvia")],
        "Марк Борг": [("Minister of Defence", "Republic of Malta")],
    }


def test_one_of_two_ministers_is_not_known_by_his_state_alone() -> None:
    text = (
        "3 мая 2021 года Янис Озолс встретился с Марком Боргом. «Рад видеть вас», - сказал глава латвийского МИД. "
        "Министры обсудили торговлю."
    )
    assert [{owner for offices in people.values() for _, owner in offices} for people in met(text, "ru")] in (
        [],
        [{""}],
    )
