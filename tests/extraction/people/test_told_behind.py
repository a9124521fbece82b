"""Offices told behind a colon, a quotation or a counterpart: whose they are."""

from tests.extraction.told import met

CHILE, MALTA = "Republic of Chile", "Republic of Malta"


def test_an_office_that_a_verb_follows_is_not_that_of_who_is_named_before_it():
    text = (
        "Entretien à Lisbonne, le 4 mai 2021, entre Ana Moreira et son homologue sénégalais : avec le Premier ministre"
    )
    text += " Moussa Diagne, la cheffe du gouvernement portugais a parlé de pêche."
    moreira, diagne = [("Head of Government", "Portuguese Republic")], [("Prime Minister", "Republic of Senegal")]
    assert met(text, "fr") == [{"Ana Moreira": moreira, "Moussa Diagne": diagne}]
    text = "Reunión en La Valeta el 4 de mayo de 2021 entre Carlo Vella y su homólogo chileno: con el presidente Pedro"
    text += " Roa, el jefe de Estado maltés habló de turismo."
    both = {"Carlo Vella": [("Head of State", MALTA)], "Pedro Roa": [("President", CHILE)]}
    assert met(text, "es") == [both]


def test_a_counterpart_is_named_in_the_sentence_behind():
    text = (
        "Carlo Vella held talks with his Chilean counterpart on 4 May 2021. With President Pedro Roa, the Maltese head"
    )
    both = {"Carlo Vella": [("Head of State", MALTA)], "Pedro Roa": [("President", CHILE)]}
    assert met(f"{text} of state discussed tourism.", "en") == [both]


def test_who_is_named_behind_a_counterpart_with_another_office_is_not_that_one():
    text = "Le 4 mai 2021, le Premier ministre maltais Carlo Vella a rencontré à Tunis son homologue tunisien : avec le"
    text += " directeur Ali Tazi, le chef du gouvernement maltais a parlé de pêche."
    assert met(text, "fr") == [{"Carlo Vella": [("Prime Minister", MALTA)], "Ali Tazi": [("Director", "")]}]


def test_who_is_quoted_is_not_whom_he_speaks_of():
    text = (
        "Le 4 mai 2021, Carlo Vella a reçu à La Valette le président chilien Pedro Roa. « Le président du Chili, Pedro"
    )
    text += " Roa, est un ami et notre entretien a été utile », a déclaré le chef de l'État."
    both = {"Carlo Vella": [("Head of State", MALTA)], "Pedro Roa": [("President", CHILE)]}
    assert met(text, "fr") == [both]
    text = (
        "Carlo Vella received Chilean President Pedro Roa in Valletta on 4 May 2021. “President Pedro Roa of Chile is a"
    )
    assert met(f"{text} friend of Malta,” the head of state wrote.", "en") == [both]


def test_who_is_quoted_of_himself_keeps_his_office():
    text = (
        "President Carlo Vella of Malta received Ana Roa in Valletta on 4 May 2021. “We spoke about the harbour and its"
    )
    text += " schools,” the president said."
    assert met(text, "en") == [{"Carlo Vella": [("President", MALTA)], "Ana Roa": []}]


def test_office_in_quotation_marks_behind_the_name_is_of_that_name():
    both = [{"Juan Soto": [("Prime Minister", CHILE)], "Ana Mora": [("Minister of Health", MALTA)]}]
    text = 'The Prime Minister of Chile, Juan Soto, received Ana Mora, "Minister of Health of Malta", on Monday.'
    assert met(text, "en") == both
    text = "Le Premier ministre chilien, Juan Soto, a reçu Ana Mora, « ministre de la Santé de Malte », lundi."
    assert met(text, "fr") == both
    text = "El primer ministro de Chile, Juan Soto, recibió a Ana Mora, «ministra de Salud de Malta», el lunes."
    assert met(text, "es") == both
