"""Turkish and Azerbaijani reports with one thing turned: an earlier contact, a guest's delegation, whose assistant."""

from tests.extraction.told import met, read

AZERBAIJAN, MALTA, LATVIA = "Republic of Azerbaijan", "Republic of Malta", "Republic of Latvia"


def test_who_attended_was_at_the_contact_and_not_at_the_one_before_it() -> None:
    text = (
        "Energetika naziri Rauf Vəliyev Maltanın səfiri Jan Borqu qəbul edib. Səfir bir gün əvvəl iqtisadiyyat naziri "
        "Anar Quliyevlə də görüşmüşdü. Görüşdə nazir müavini Elnur Kərimov iştirak edib."
    )
    assert [list(people) for people in met(text, "az")] == [
        ["Jan Borq", "Anar Quliyev"],
        ["Rauf Vəliyev", "Jan Borq", "Elnur Kərimov"],
    ]


def test_a_delegation_is_that_of_who_was_on_a_visit() -> None:
    text = (
        "Valettada səfərdə olan spiker Ayan Quliyeva maltalı həmkarı Ana Mora ilə bir araya gəlib. Sonra nümayəndə "
        "heyəti Maltanın Baş naziri Jan Borq tərəfindən qəbul olunub."
    )
    assert [list(people) for people in met(text, "az")] == [
        ["Ayan Quliyeva", "Ana Mora"],
        ["Ayan Quliyeva", "Jan Borq"],
    ]


def test_where_an_earlier_contact_was_is_not_the_place() -> None:
    text = (
        "Müdafiə naziri Rauf Vəliyevin Maltanın müdafiə naziri Jan Borq ilə görüşü olub. Bu, onların ikinci görüşüdür: "
        "birincisi fevralda Riqada keçirilmişdi."
    )
    assert [meeting.place for meeting in read(text, "az").meetings] == [""]


def test_whose_assistant_somebody_is_took_no_part() -> None:
    text = "Prezident Rauf Vəliyevin köməkçisi Anar Quliyev Maltanın səfiri Jan Borqla görüşüb."
    assert met(text, "az") == [{"Anar Quliyev": [("Assistant", AZERBAIJAN)], "Jan Borq": [("Ambassador", MALTA)]}]
    text = (
        "Cumhurbaşkanı Kaya'nın Dış Politika ve Güvenlik Başdanışmanı Can Taş, Malta Büyükelçisi Jan Borg ile görüştü."
    )
    assert [list(people) for people in met(text, "tr")] == [["Can Taş", "Jan Borg"]]


def test_chief_of_staff_of_another_body_serves_nobody_named_before() -> None:
    text = "Müdafiə naziri Rauf Vəliyevin Malta Hava Qüvvələrinin qərargah rəisi Jan Borq ilə görüşü olub."
    assert [list(people) for people in met(text, "az")] == [["Rauf Vəliyev", "Jan Borq"]]


def test_what_a_conference_is_called_names_nobody() -> None:
    text = (
        "Rezident əlaqələndirici Ana Mora nazir Rauf Vəliyevin qonağı olub. Nazir COP29-a hazırlıqdan danışıb, xanım "
        "Mora isə dəstəyini ifadə edib."
    )
    assert [list(people) for people in met(text, "az")] == [["Ana Mora", "Rauf Vəliyev"]]


def test_several_unions_are_no_person() -> None:
    text = (
        "Vali Ali Kaya, Malta Büyükelçisi Jan Borg'u ağırladı. Konuk büyükelçi ardından Ege İhracatçı Birlikleri'ni "
        "ziyaret ederek Koordinatör Can Taş ile görüştü."
    )
    assert [list(people) for people in met(text, "tr")] == [["Ali Kaya", "Jan Borg"], ["Jan Borg", "Can Taş"]]


def test_a_surname_that_ends_like_where_something_was_stays_a_names() -> None:
    text = "Şeyxülislam Hacı Rauf Paşazadə Maltanın səfiri Jan Borqla görüşüb."
    assert [list(people) for people in met(text, "az")] == [["Hacı Rauf Paşazadə", "Jan Borq"]]


def test_who_invited_a_guest_is_at_home_where_he_came() -> None:
    text = (
        "Maliye Bakanı Ali Kaya'nın davetlisi olarak Türkiye'ye gelen Malta Maliye Bakanı Jan Borg, Vali Can Taş ile "
        "görüştü. Kaya ise konuk bakanı törenle karşıladı."
    )
    assert met(text, "tr")[-1] == {
        "Ali Kaya": [("Minister of Finance", "Republic of Türkiye")],
        "Jan Borg": [("Minister of Finance", MALTA)],
    }


def test_members_beside_one_of_the_own_parliament_are_of_it() -> None:
    text = (
        "Milli Məclisin deputatı Ayan Quliyeva Riqada Latviyanın spikeri Anna Kalnina ilə görüşüb. Görüşdə deputatlar "
        "Rauf Vəliyev və Anar Kərimov da iştirak ediblər."
    )
    member = [("Member of Parliament", "Milli Majlis")]
    assert met(text, "az") == [
        {
            "Ayan Quliyeva": member,
            "Anna Kalnina": [("Speaker", LATVIA)],
            "Rauf Vəliyev": member,
            "Anar Kərimov": member,
        }
    ]


def test_a_clause_that_is_over_is_not_recalled() -> None:
    text = "Prezident Rauf Vəliyev Maltanın səfiri Jan Borqu qəbul edib, əvvəlki görüşlərini xatırladıb."
    assert [list(people) for people in met(text, "az")] == [["Rauf Vəliyev", "Jan Borq"]]
    text = "Prezident Rauf Vəliyev Maltanın səfiri Jan Borqu qəbul etdiyini xatırladıb."
    assert met(text, "az") == []


def test_a_contact_quoted_is_the_speakers() -> None:
    text = (
        "Nazir Rauf Vəliyev Valettada Maltanın səfiri Jan Borqla görüşüb.\n“Hələ yola çıxmamış Riqa merinə də müraciət "
        "ünvanlamışdım. Prezident Ana Mora ilə bu gün görüşdük, ona da təşəkkür etdim. "
        "Bu işi yarımçıq qoymarıq”, - Rauf Vəliyev bildirib."
    )
    assert [list(people) for people in met(text, "az")] == [["Rauf Vəliyev", "Jan Borq"], ["Rauf Vəliyev", "Ana Mora"]]
