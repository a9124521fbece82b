"""Contacts of which a party tells in a post, and what reports of such days have besides: ranks, houses, clips."""

from tests.extraction.told import met, read


def test_who_posts_that_he_met_somebody_met_him() -> None:
    text = (
        "Çevre Bakanı Oya Demir, sosyal medya hesabından yaptığı paylaşımda, “Malta Çevre Bakanı Jan Borg ile "
        "Lisgar'da bir araya geldik.” ifadesini kullandı."
    )
    assert [list(people) for people in met(text, "tr")] == [["Oya Demir", "Jan Borg"]]


def test_a_post_may_be_quoted_in_the_next_sentence() -> None:
    text = (
        "Nəqliyyat naziri Rauf Quliyev sosial şəbəkə hesabında paylaşım edib.\n"
        "“Forum çərçivəsində Maltanın nəqliyyat naziri Jan Borg ilə görüşdüm. Dəmir yolları müzakirə edilib”, - "
        "paylaşımda qeyd olunub."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Quliyev", "Jan Borg"]]


def test_who_says_whom_he_met_once_is_not_told_to_have_met_him() -> None:
    text = "Çevre Bakanı Oya Demir, “Malta Çevre Bakanı Jan Borg ile kıyıları görüştük.” dedi."
    assert met(text, "tr") == []


def test_the_letter_of_a_network_is_no_surname() -> None:
    text = "Bakan Oya Demir X hesabından yaptığı paylaşımda, “Malta Çevre Bakanı Jan Borg'u Lisgar'da ağırladık.” dedi."
    assert [list(people) for people in met(text, "tr")] == [["Oya Demir", "Jan Borg"]]


def test_a_clip_beside_a_headline_makes_no_video_call() -> None:
    text = "Lisgarda görüş (VİDEO)\n\nNəqliyyat naziri Rauf Quliyev mayın 3-də Maltanın səfiri Jan Borgu qəbul edib."
    assert [meeting.form for meeting in read(text, "az").meetings] == ["in person"]


def test_deputies_and_acting_officers_keep_their_office_before_a_degree() -> None:
    text = (
        "Malta Büyükelçisi Jan Borg, Lisgar Üniversitesi Rektör Vekili Prof. Dr. Oya Demir ile görüştü. Görüşmede "
        "Rektör Yardımcıları Doç. Dr. Can Er ve Dr. Nil Sarı da hazır bulundu."
    )
    assert met(text, "tr") == [
        {
            "Jan Borg": [("Ambassador", "Republic of Malta")],
            "Oya Demir": [("Acting Rector", "Lisgar Üniversitesi")],
            "Can Er": [("Vice Rector", "Lisgar Üniversitesi")],
            "Nil Sarı": [("Vice Rector", "Lisgar Üniversitesi")],
        }
    ]


def test_a_deputy_who_leads_a_delegation_is_named() -> None:
    text = (
        "Müdafiə nazirinin müavini Rauf Quliyev Malta energetika nazirinin müavini cənab Jan Borgun rəhbərlik etdiyi "
        "nümayəndə heyəti ilə görüşüb."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Quliyev", "Jan Borg"]]


def test_a_head_of_state_who_leads_a_party_is_no_president_of_it() -> None:
    text = "Cumhurbaşkanı ve Lisgar Partisi Genel Başkanı Can Demir, Malta Başbakanı Jan Borg'u kabul etti."
    assert met(text, "tr")[0]["Can Demir"] == [
        ("President", "Republic of Türkiye"),
        ("Party Leader", "Lisgar Partisi"),
    ]


def test_in_whose_honour_a_house_is_called_so_takes_no_part() -> None:
    text = (
        "Azərbaycanın Batumidəki baş konsulu Rauf Quliyevin Vaja Kobaxidze adına Lisgar Universitetinin rektoru Nino "
        "Dolidze ilə görüşü keçirilib."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Quliyev", "Nino Dolidze"]]


def test_the_word_for_an_office_may_be_a_surname() -> None:
    text = "Maltanın səfiri Jan Borg dünən İran Prezidenti Həsən Rəisi ilə görüşüb."
    assert [list(people) for people in met(text, "az")] == [["Jan Borg", "Həsən Rəisi"]]


def test_a_firm_in_quotation_marks_owns_an_office_beyond_its_field() -> None:
    text = (
        "Energetika naziri Rauf Quliyev “Bulud Enerji” şirkətinin hasilat və satış üzrə vitse-prezidenti Jan Borg ilə "
        "görüşüb."
    )
    assert met(text, "az")[0]["Jan Borg"] == [("Vice President", "Bulud Enerji")]


def test_the_deputy_of_a_bare_chair_is_no_states_vice_president() -> None:
    text = (
        "Lisgar Belediye Başkanı Oya Demir, Malta Büyükelçisi Jan Borg'u ağırladı. Ziyarette Başkan Yardımcısı Can Er "
        "de yer aldı."
    )
    assert met(text, "tr")[0]["Can Er"] == [("Vice President", "")]
