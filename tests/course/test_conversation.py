"""A conversation file: what a writer can get wrong, and the exact message for it."""

from collections.abc import Callable
from typing import Any

import pytest

from binnenuit.command.check import account
from binnenuit.course import Home
from binnenuit.course.reading.texts import texts_for
from tests.talks import Raw, file, made, option, talk, turn, words

CAST = '[[people]]\nid = "bo"\nname = "Bo"\nrole = "buur"\nvoice = "Rustig."\nwish = "Thee."\n'
FILE = "conversations/gesprek.toml"


def told(home: Home, *raws: Raw) -> tuple[int, list[str]]:
    """What `binnenuit check` says of the small course with these conversations in it."""
    (home.data / "cast.toml").write_text(CAST, encoding="utf-8")
    folder = home.data / "conversations"
    folder.mkdir()
    for raw in raws:
        (folder / f"{raw['id']}.toml").write_text(file(raw), encoding="utf-8")
    return account(home, texts_for(home))


def mistakes(home: Home, raw: Raw) -> list[str]:
    status, lines = told(home, raw)
    assert status == 1
    return [line.removeprefix(f"{FILE}, ") for line in lines[1:] if line.startswith(FILE)]


def at(raw: Raw, number: int, name: str) -> Raw:
    """An option of a turn."""
    found: Raw = next(each for each in raw["turns"][number]["options"] if each["id"] == name)
    return found


def test_a_whole_conversation_gets_a_line_with_its_figures(small_home: Home) -> None:
    status, lines = told(small_home, talk())
    assert status == 0
    line = next(line for line in lines if line.startswith("Gesprek gesprek"))
    assert line == (
        "Gesprek gesprek: 270 routes. Einden: te-veel 30 %, later 27 %, half 24 %, alleen 11 %, samen 8 %. Uit de "
        "laatste keuze alleen is het einde in 35 % te raden (hoogstens 40 % mag). Wie steeds dit doet, haalt meestal "
        "een beste einde: geen."
    )


Change = Callable[[Raw], Any]

CASES: dict[str, tuple[Change, list[str]]] = {
    "a person nobody knows": (
        lambda raw: raw.update(person="bob"),
        ["person: 'bob' bestaat niet; toegestaan: bo; bedoel je 'bo'?"],
    ),
    "a start that is no turn": (
        lambda raw: raw.update(start="eens"),
        ["start: 'eens' bestaat niet; toegestaan: een, gevaar, twee, vier, vijf; bedoel je 'een'?"],
    ),
    "a move that does not exist": (
        lambda raw: at(raw, 0, "vraag").update(move="asks"),
        [
            "turns[een].options[vraag].move: 'asks' kan hier niet; toegestaan: ask, reflect, affirm, summarise, "
            "autonomy, story, own-group, clarify, boundary, apologise, commit, silence, name, safeguard, repair, "
            "persuade, overpromise, probe, secrecy, rescue; bedoel je 'ask'?"
        ],
    ),
    "a mood that nobody draws": (
        lambda raw: raw["turns"][1]["says"][0].update(mood="moedig"),
        [
            "turns[twee].says[1].mood: 'moedig' kan hier niet; toegestaan: rustig, blij, vertelt, ernstig, bezorgd, "
            "verdrietig, moe, boos, verrast, scherp, geraakt, dicht; bedoel je 'moe'?"
        ],
    ),
    "two options of one name": (
        lambda raw: at(raw, 4, "kring").update(id="vraag"),
        ["options[vraag].id: de id 'vraag' staat er meer dan één keer; geef elk een eigen id"],
    ),
    "a fact that nothing sets": (
        lambda raw: raw["endings"][1]["when"].update(all=["dagen"]),
        [
            "endings[samen].when: 'dagen' bestaat niet; toegestaan: beloofd, dag, gebeld, geheim, gelezen, meteen, "
            "nee; bedoel je 'dag'?"
        ],
    ),
    "a fact that never comes back": (
        lambda raw: at(raw, 0, "vraag").update(sets=["gevraagd"]),
        [
            "turns[een].options[vraag].sets: het feit 'gevraagd' komt nergens terug; vraag ernaar in een when, of "
            "haal het weg"
        ],
    ),
    "a level that is not there": (
        lambda raw: at(raw, 0, "vraag").update(effects={"trusted": 1}),
        [
            "turns[een].options[vraag].effects: 'trusted' bestaat niet; toegestaan: openness, safety, trust; bedoel "
            "je 'trust'?"
        ],
    ),
    "a level above the scale": (
        lambda raw: raw["endings"][1]["when"].update(at_least={"trust": 7}),
        ["endings[samen].when.trust: 7 valt buiten de schaal; toegestaan: 0 – 6"],
    ),
    "a start above the scale": (
        lambda raw: raw["state"].update(trust=7),
        ["state.trust: 7 is te hoog; het hoogste is 6"],
    ),
    "a last ending with a condition": (
        lambda raw: raw["endings"][-1].update(when={"all": ["nee"]}),
        ["endings[5].when: de laatste van dit rijtje mag geen when hebben, anders is er soms niets te zeggen"],
    ),
    "a first variant without a condition": (
        lambda raw: raw["turns"][1]["says"].insert(0, {"text": words(30)}),
        ["turns[twee].says[1]: deze heeft geen when, dus wat erna komt wordt nooit gezegd"],
    ),
    "nine turns": (
        lambda raw: raw["turns"].extend(
            turn(f"nog-{number}", *(option(f"zin-{number}-{each}", "ask") for each in range(3))) for number in range(4)
        ),
        ["turns: een gesprek heeft hier te weinig of te veel beurten: 9; toegestaan: 5 – 8"],
    ),
    "a sentence that is too long": (
        lambda raw: at(raw, 0, "vraag").update(text=words(34)),
        [
            "turns[een].options[vraag].text: deze tekst telt 34 woorden; ga uit van 18 – 28, een vijfde eronder of "
            "erboven mag nog"
        ],
    ),
    "a signal without a safe option": (
        lambda raw: at(raw, 2, "bellen").update(move="ask"),
        ["turns[gevaar].options: hier valt een signaal (achterlating), dus er hoort een optie met move safeguard bij"],
    ),
    "a signal without a catch": (
        lambda raw: (raw["safety"].pop("catch"), at(raw, 2, "stil").pop("sets")),
        ["safety.catch: in beurt 'gevaar' valt een signaal, dus het gesprek heeft een blok [safety.catch] nodig"],
    ),
    "a catch without a signal": (
        lambda raw: raw["turns"][2].pop("signal"),
        ["safety.catch: geen enkele beurt heeft een signal, dus dit blok wordt nooit getoond"],
    ),
    "a catch choice that says nothing back": (
        lambda raw: raw["safety"]["catch"]["choices"][0].pop("reply"),
        ["safety.catch.choices[alsnog]: geef 'alsnog' een reply, of back = true, en niet allebei"],
    ),
    "a way back to an earlier turn": (
        lambda raw: at(raw, 3, "kies").update(goto="een"),
        ["turns[vier].options[kies].goto: 'een' bestaat niet; toegestaan: vijf"],
    ),
    "an expert without a novice": (
        lambda raw: raw["turns"][0]["coach"].update(expert="Iets.", compare="Wat?"),
        ["turns[een].coach.novice: het veld 'novice' ontbreekt; voeg het toe"],
    ),
    "a ground without a source": (
        lambda raw: raw["turns"][0]["coach"]["ground"].update(evidence="praktijk"),
        ["turns[een].coach.ground.sources: bij 'praktijk' hoort minstens één bron; voeg sources toe of kies aanname"],
    ),
    "too little that can always be said": (
        lambda raw: [at(raw, 0, each).update(when={"all": ["nee"]}) for each in ("vraag", "gelezen")],
        [
            "turns[een].options: minstens twee opties mogen geen when hebben, zodat er altijd iets te kiezen is",
        ],
    ),
    "what no route reaches": (
        lambda raw: at(raw, 0, "vraag").update(replies=[{"when": {"all": ["nee"]}, "text": words(20)}]),
        ["turns[een].options[vraag].replies[1]: geen enkele route komt hier"],
    ),
    "a turn that is passed over": (
        lambda raw: [each.update(goto="gevaar") for each in raw["turns"][0]["options"]],
        ["turns[twee]: geen enkele route komt hier"],
    ),
    "an ending that the last choice tells": (
        lambda raw: raw["endings"].pop(3),
        ["endings: uit de laatste keuze alleen is het einde in 42 % te raden; hoogstens 40 % mag"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_mistake_gives_its_message(case: str, small_home: Home) -> None:
    raw = talk()
    change, messages = CASES[case]
    change(raw)
    found = mistakes(small_home, raw)
    assert found == messages


def test_a_mistake_of_form_is_told_beside_a_mistake_of_reference(small_home: Home) -> None:
    raw = talk(person="bob")
    at(raw, 0, "vraag").update(move="asks")
    assert len(mistakes(small_home, raw)) == 2


def test_who_always_takes_the_first_option_may_not_come_to_a_best_ending(small_home: Home) -> None:
    raw = talk()
    for each in raw["turns"][:4]:
        each["options"].sort(key=lambda one: one["id"] not in ("gelezen", "sorry", "bellen", "dag"))
    assert "endings: wie steeds dit doet, haalt meestal een beste einde: first; dat mag niet winnen" in mistakes(
        small_home, raw
    )


def test_no_habit_may_win_in_more_than_three_conversations(small_home: Home) -> None:
    raws = []
    for number in range(4):
        raw = talk(id=f"gesprek-{number}")
        at(raw, 2, "bellen").update(move="commit")
        raw["turns"][2]["options"].append(option(f"veilig-{number}", "safeguard"))
        at(raw, 0, "gelezen").update(move="commit")
        at(raw, 1, "sorry").update(move="commit")
        raws.append(raw)
    _, lines = told(small_home, *raws)
    assert (
        "conversations: wie steeds dit doet, haalt in te veel gesprekken een beste einde: commit; hoogstens 3 mag"
        in (lines)
    )


def test_the_answers_that_a_dossier_can_hold_are_the_options_and_the_choices_of_the_catch() -> None:
    (kept,) = made().kept
    assert kept.id == "gesprek"
    assert {"vraag", "wis", "alsnog", "terug"} <= set(kept.choices)


def test_a_conversation_is_over_after_an_option_of_its_last_turn_or_after_the_catch_there() -> None:
    assert made().finals == ("kring", "stilte", "pleit", "wis")
    raw = talk()
    raw["turns"].append(raw["turns"].pop(2))
    assert made(turns=raw["turns"]).finals == ("wie", "bellen", "stil", "alsnog")


def test_the_levels_stay_on_the_scale() -> None:
    levels = made().state.levels
    assert levels.moved({"trust": 9, "safety": -9}) == (6, 0, 1)


def test_everybody_is_seen_in_each_mood_of_a_turn_and_of_an_answer() -> None:
    raw = talk()
    at(raw, 0, "vraag").update(mood="moe")
    raw["safety"]["catch"]["choices"][0]["replies"][0]["mood"] = "scherp"
    assert set(made(turns=raw["turns"], safety=raw["safety"]).moods) == {"rustig", "blij", "moe", "scherp"}


def test_a_turn_can_have_five_options_of_which_some_wait_for_a_fact(small_home: Home) -> None:
    raw = talk()
    raw["turns"][4] = turn("vijf", *raw["turns"][4]["options"], option("nog", "ask", when={"all": ["nee"]}))
    status, _ = told(small_home, raw)
    assert status == 0
