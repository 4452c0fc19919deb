// Derived from the Python types of the views, by `make build`. Do not edit.
declare namespace shared {
  interface Reference {
    text: string;
    url: string | null;
    note: string | null;
  }
  interface Evidence {
    id: string;
    label: string;
    explanation: string;
    sources: Array<shared.Reference>;
  }
  interface GroundPart {
    text: Array<string>;
    evidence: shared.Evidence;
  }
  interface ComparisonPart {
    endings: Array<string>;
    rows: Array<Array<string>>;
  }
  interface SpeakerPart {
    name: string;
    role: string;
    face: string;
    initials: string;
  }
}

declare namespace conversation {
  interface CaughtPart {
    chosen: string;
    reply: Array<string>;
  }
  interface SpokenPart {
    id: string;
    number: number;
    move: string;
    skipped: boolean;
    says: Array<string>;
    chosen: string;
    reply: Array<string>;
    caught: conversation.CaughtPart | null;
    note: Array<string>;
    ground: Array<string>;
    evidence: shared.Evidence;
  }
  interface LevelPart {
    label: string;
    explain: string;
    values: Array<number>;
    alt: string;
  }
  interface HiddenPart {
    label: string;
    text: Array<string>;
  }
  interface ExamplePart {
    id: string;
    number: number;
    says: Array<string>;
    novice: Array<string>;
    expert: Array<string>;
    compare: Array<string>;
  }
  interface TryPart {
    insight: string;
    text: string;
  }
  interface AfterPart {
    insight: string;
    title: string;
    text: Array<string>;
    lesson: Array<string>;
    always: Array<string>;
    turns: Array<conversation.SpokenPart>;
    levels: Array<conversation.LevelPart>;
    behind: Array<conversation.HiddenPart>;
    examples: Array<conversation.ExamplePart>;
    tries: Array<conversation.TryPart>;
    again: Array<string>;
    comparison: shared.ComparisonPart | null;
  }
  interface HelpPart {
    name: string;
    contact: string;
    link: string;
    for_whom: string;
  }
  interface SettingPart {
    name: string;
    setting: string;
    role: Array<string>;
    want: Array<string>;
    warning: Array<string>;
    danger: Array<string>;
    stop: Array<string>;
    help: Array<conversation.HelpPart>;
    most: number;
    exact: boolean;
  }
  interface SaidPart {
    id: string;
    text: string;
  }
  interface AnswerPart {
    own: string;
    chosen: string;
    skipped: boolean;
    text: Array<string>;
    place: string;
    speaker: shared.SpeakerPart | null;
  }
  interface TurnPart {
    id: string;
    number: number;
    signal: boolean;
    text: Array<string>;
    place: string;
    speaker: shared.SpeakerPart | null;
    options: Array<conversation.SaidPart>;
  }
  interface CatchPart {
    text: Array<string>;
    choices: Array<conversation.SaidPart>;
  }
  interface ConversationPage {
    ready: boolean;
    repaired: boolean;
    at: number;
    answer: conversation.AnswerPart | null;
    turn: conversation.TurnPart | null;
    catch: conversation.CatchPart | null;
    after: conversation.AfterPart | null;
  }
}

declare namespace dossier {
  interface DossierPage {
    ready: boolean;
    notice: string;
    bad: boolean;
    aside: Array<number>;
    code: string;
    limit: number;
    insights: Array<string>;
  }
}

declare namespace estimate {
  interface ResultPart {
    value: string;
    at: number;
    verdict: "close" | "under" | "over";
    statement: string;
    feedback: Array<string>;
    explain: Array<string>;
    evidence: shared.Evidence;
    note: string;
  }
  interface GuessPart {
    id: string;
    question: Array<string>;
    low: number;
    high: number;
    step: number;
    unit: string;
    answer: number | null;
    result: estimate.ResultPart | null;
  }
  interface EstimatePage {
    ready: boolean;
    title: string;
    intro: Array<string>;
    items: Array<estimate.GuessPart>;
  }
}

declare namespace exercise {
  interface ItemPart {
    id: string;
    kind: string;
    question: Array<string>;
    points: string;
    answered: boolean;
    result: exercise.ResultPart | null;
    more: "check" | "compare";
    guidance?: Array<string>;
    rubric?: Array<string>;
    max?: number;
    feedback?: Array<string>;
    claims?: Array<shared.Evidence>;
  }
  interface ExercisePage {
    ready: boolean;
    label: string;
    title: string;
    intro: Array<string>;
    items: Array<exercise.ItemPart>;
    whole: boolean;
    total: string;
    promise: Array<string>;
  }
  interface RemarkPart {
    insight: string;
    text: string;
    verdict: "right" | "partly" | "wrong";
    word: string;
    chosen: boolean | null;
    feedback: Array<string>;
    evidence: shared.Evidence | null;
    mine: string;
    better: string;
  }
  interface ResultPart {
    answered: boolean;
    verdict: "right" | "partly" | "wrong";
    word: string;
    points: string;
    remarks: Array<exercise.RemarkPart>;
    hint: string;
    places: boolean;
    more: boolean;
  }
}

declare namespace folder {
  interface ThingPart {
    file: string;
    kind: string;
    title: string;
  }
  interface TellPart {
    place: string;
    text: string;
  }
  interface FolderPage {
    ready: boolean;
    all: folder.ThingPart;
    things: Array<folder.ThingPart>;
    tell: Array<folder.TellPart>;
    later: Array<folder.ThingPart>;
    sentences: Array<folder.TellPart>;
    promise: string;
  }
}

declare namespace glossary {
  interface TermPart {
    id: string;
    term: string;
    definition: Array<string>;
    sources: Array<shared.Reference>;
  }
  interface GlossaryPage {
    terms: Array<glossary.TermPart>;
  }
}

declare namespace measure {
  interface AnswerPart {
    id: string;
    text: string;
  }
  interface AskPart {
    id: string;
    question: Array<string>;
    options: Array<measure.AnswerPart>;
    answer: string;
  }
  interface RowPart {
    topic: string;
    before: string;
    after: string;
    change: string;
    mark: string;
  }
  interface ExplainedPart {
    topic: string;
    question: string;
    right: string;
    feedback: Array<string>;
    evidence: shared.Evidence;
  }
  interface GrowthPart {
    sentence: string;
    scales: Array<measure.RowPart>;
    rows: Array<measure.RowPart>;
    explained: Array<measure.ExplainedPart>;
  }
  interface MeasurePage {
    ready: boolean;
    title: string;
    intro: Array<string>;
    items: Array<measure.AskPart>;
    progress: string;
    finished: string;
    growth: measure.GrowthPart | null;
  }
}

declare namespace norm_lab {
  interface OwnPart {
    told: string;
    share: number;
    perceived: number;
  }
  interface BeginPart {
    steps: Array<number>;
    own: norm_lab.OwnPart | null;
  }
  interface BarPart {
    from: number;
    to: number;
  }
  interface NumbersPart {
    name: string;
    chosen: boolean;
    cells: Array<string>;
    low: number | null;
    mid: number | null;
    high: number | null;
  }
  interface TablePart {
    caption: string;
    head: Array<string>;
    rows: Array<norm_lab.NumbersPart>;
    bar: norm_lab.BarPart | null;
  }
  interface CrowdPart {
    name: string;
  }
  interface FindingPart {
    caption: string;
    words: Array<string>;
    table: norm_lab.TablePart;
    weeks: number;
    people: Array<norm_lab.CrowdPart>;
  }
  interface MissionPart {
    id: string;
    insight: string;
    title: string;
    text: Array<string>;
    rules: Array<string>;
    now: Array<string>;
    over: boolean;
    found: boolean;
    told: Array<string>;
    outcome: norm_lab.OutcomePart | null;
    settings: string;
  }
  interface OutcomePart {
    evidence: shared.Evidence | null;
    ground: shared.GroundPart | null;
  }
  interface GuessPart {
    id: string;
    text: string;
  }
  interface PredictionPart {
    question: string;
    options: Array<norm_lab.GuessPart>;
    answer: string;
    feedback: Array<string>;
    outcome: norm_lab.OutcomePart | null;
  }
  interface DialPart {
    id: string;
    group: string;
    label: string;
    explain: string;
    why: string;
    stops: Array<string>;
    at: number;
    start: number;
  }
  interface FormatPart {
    id: string;
    name: string;
    summary: string;
    chosen: boolean;
  }
  interface FormatsPart {
    label: string;
    options: Array<norm_lab.FormatPart>;
    most: number;
  }
  interface LabPage {
    ready: boolean;
    id: string;
    title: string;
    intro: Array<string>;
    limits: Array<string>;
    prediction: norm_lab.PredictionPart;
    explain: string | null;
    after: Array<string>;
    open: boolean;
    dials: Array<norm_lab.DialPart>;
    begin: norm_lab.BeginPart | null;
    changed: boolean;
    formats: norm_lab.FormatsPart | null;
    settings: string;
  }
  interface OpenLabPage {
    ready: boolean;
    id: string;
    title: string;
    intro: Array<string>;
    limits: Array<string>;
    prediction: norm_lab.PredictionPart;
    explain: string | null;
    after: Array<string>;
    open: boolean;
    dials: Array<norm_lab.DialPart>;
    begin: norm_lab.BeginPart | null;
    changed: boolean;
    formats: norm_lab.FormatsPart | null;
    settings: string;
    caption: string;
    words: Array<string>;
    table: norm_lab.TablePart;
    weeks: number;
    people: Array<norm_lab.CrowdPart>;
    missions: Array<norm_lab.MissionPart>;
  }
}

declare namespace plan {
  interface FieldPart {
    key: string;
    most: number;
  }
  interface DayPart {
    bad: boolean;
    text: string;
  }
  interface PitfallPart {
    id: string;
    title: string;
    text: string;
    sign: string;
    ticked: boolean;
    evidence: shared.Evidence;
  }
  interface IdeaPart {
    id: string;
    because: string;
    lesson: string;
    text: string;
    evidence: shared.Evidence;
    adopted: boolean;
    full: boolean;
  }
  interface InsightPart {
    place: string;
    about: string;
    words: string;
    key: string;
    most: number;
  }
  interface SectionPart {
    id: string;
    kind: string;
    title: string;
    question: string;
    hint: string;
    why: string;
    example: Array<string>;
    filled: boolean;
    fields: Array<plan.FieldPart>;
    days: Array<plan.DayPart>;
    pitfalls: Array<plan.PitfallPart>;
    ideas: Array<plan.IdeaPart>;
  }
  interface PlanPage {
    ready: boolean;
    title: string;
    intro: Array<string>;
    filled: string;
    insights: Array<plan.InsightPart>;
    sections: Array<plan.SectionPart>;
  }
}

declare namespace report {
  interface ReportPage {
    file: string;
    begun: boolean;
    mark: number;
  }
}

declare namespace scenario {
  interface EndingPart {
    insight: string;
    title: string;
    text: Array<string>;
    outcome: "gelukt" | "half" | "verlies" | null;
    lesson: Array<string>;
    evidence: shared.Evidence;
  }
  interface RoadPart {
    text: string;
    consequence: Array<string>;
    evidence: shared.Evidence;
    ground: shared.GroundPart | null;
  }
  interface ForkPart {
    step: string;
    choices: Array<scenario.RoadPart>;
  }
  interface FactPart {
    text: Array<string>;
    evidence: shared.Evidence;
  }
  interface UnknownPart {
    text: Array<string>;
    sources: Array<shared.Reference>;
  }
  interface DebriefPart {
    title: string;
    intro: Array<string>;
    facts: Array<scenario.FactPart>;
    unknown: Array<scenario.UnknownPart>;
    questions: Array<string>;
  }
  interface LinePart {
    text: string;
    said: boolean;
  }
  interface ExhibitPart {
    kind: "bericht" | "brief" | "knipsel" | "agenda" | "bezoek" | "rekening";
    head: string;
    text: Array<string>;
  }
  interface EventPart {
    kind: "bericht" | "brief" | "knipsel" | "agenda" | "bezoek" | "rekening";
    head: string;
    text: Array<string>;
    sender: shared.SpeakerPart | null;
  }
  interface TrailPart {
    step: string;
    choice: string;
  }
  interface MeterPart {
    label: string;
    explain: string;
    value: number;
    count: number;
    word: string;
    change: number;
  }
  interface ConsequencePart {
    id: string;
    insight: string;
    choice: string;
    text: Array<string>;
    evidence: shared.Evidence;
    ground: shared.GroundPart | null;
    place: string;
    speaker: shared.SpeakerPart | null;
  }
  interface SituationPart {
    title: string;
    events: Array<scenario.EventPart>;
    text: Array<scenario.LinePart>;
    question: string;
    place: string;
    speaker: shared.SpeakerPart | null;
    exhibit: scenario.ExhibitPart | null;
  }
  interface OfferPart {
    id: string;
    text: string;
  }
  interface ScenarioPage {
    ready: boolean;
    repaired: boolean;
    setting: string;
    intro: Array<string>;
    role: Array<string>;
    warning: Array<string>;
    at: number;
    least: number;
    most: number;
    trail: Array<scenario.TrailPart>;
    consequence: scenario.ConsequencePart | null;
    dice: "" | "on" | "off";
    meters_after: Array<scenario.MeterPart>;
    meters: Array<scenario.MeterPart>;
    trust: Array<scenario.TrustPart>;
    situation: scenario.SituationPart | null;
    choices: Array<scenario.OfferPart>;
    ending: scenario.EndingPart | null;
    not_taken: Array<scenario.ForkPart>;
    debrief: scenario.DebriefPart | null;
    comparison: shared.ComparisonPart | null;
  }
  interface TrustPart {
    person: shared.SpeakerPart;
    word: string;
    change: number;
  }
}

declare namespace worksheet {
  interface AxisPart {
    name: string;
    label: string;
    question: string;
    hint: string;
    check: string;
    levels: Array<string>;
  }
  interface WishPart {
    name: string;
    wish: string;
  }
  interface SlotPart {
    slot: number;
    keys: Record<string, string>;
    name: string;
    number: number;
    whole: boolean;
  }
  interface SignPart {
    place: string;
    names: string;
    text: string;
    evidence: shared.Evidence;
  }
  interface MapPart {
    title: string;
    question: string;
    hint: string;
    check: string;
    most: number;
    axes: Array<worksheet.AxisPart>;
    example: string;
    wishes: Array<worksheet.WishPart>;
    slots: Array<worksheet.SlotPart>;
    picture: string;
    seen: Array<worksheet.SignPart>;
  }
  interface BlankPart {
    key: string;
    question: string;
    hint: string;
    check: string;
    example: Array<string>;
    most: number;
  }
  interface GroupPart {
    id: string;
    title: string;
    fields: Array<worksheet.BlankPart>;
    filled: boolean;
  }
  interface AnswerPart {
    id: string;
    text: string;
  }
  interface QuestionPart {
    id: string;
    question: string;
    why: string;
    act: string;
    example: Array<string>;
    answers: Array<worksheet.AnswerPart>;
    given: string;
    evidence: shared.Evidence;
  }
  interface WorksheetPage {
    ready: boolean;
    title: string;
    why: Array<string>;
    ground: shared.GroundPart | null;
    place: string;
    example: Array<string>;
    map: worksheet.MapPart | null;
    questions: Array<worksheet.QuestionPart>;
    groups: Array<worksheet.GroupPart>;
    first: Array<worksheet.SignPart>;
    fine: boolean;
    tomorrow: Array<string>;
    insight: string;
    begun: boolean;
  }
}

declare namespace kinds {
  interface Named {
    id: string;
    text: string;
  }
  interface ChoiceParts {
    options: Array<kinds.Named>;
    answer: string;
  }
  interface MultipleParts {
    options: Array<kinds.Named>;
    answer: Array<string>;
  }
  interface OrderParts {
    cards: Array<kinds.Named>;
    answer: Array<string>;
  }
  interface SortParts {
    cards: Array<kinds.Named>;
    bins: Array<kinds.Named>;
    answer: Record<string, string>;
  }
  interface Versions {
    novice: string;
    does: Array<string>;
    expert: string;
    options: Array<kinds.Named>;
  }
  interface CompareParts {
    guidance: Array<string>;
    max: number;
    versions: kinds.Versions | null;
    answer: Array<string>;
  }
  type choice = exercise.ItemPart & kinds.ChoiceParts;
  type multiple = exercise.ItemPart & kinds.MultipleParts;
  type order = exercise.ItemPart & kinds.OrderParts;
  type sort = exercise.ItemPart & kinds.SortParts;
  type compare = exercise.ItemPart & kinds.CompareParts;
}

declare namespace texts {
  interface site {
    skip_link: string;
    nav_label: string;
    nav_lessons: string;
    nav_way: string;
    nav_help: string;
    nav_glossary: string;
    nav_explained: string;
    nav_privacy: string;
    exit: string;
    exit_hint: string;
    exit_url: string;
    minutes: string;
    minutes_one: string;
    reload: string;
    footer_help_title: string;
    footer_all_help: string;
    footer_nav_label: string;
    lessons_label: string;
    lessons_summary: string;
    waiting: string;
    waiting_retry: string;
    waiting_failed: string;
    no_script: string;
    connection_dead: string;
    connection_dropped: string;
    connection_back: string;
    cell_failed: string;
    term_more: string;
    path_label: string;
    path_step: string;
    path_left: string;
    path_left_one: string;
    path_left_none: string;
    path_minutes: string;
    path_done: string;
    path_seen: string;
    path_busy: string;
    path_all: string;
    path_apart: string;
    path_title: string;
    path_onward: string;
    path_back: string;
    closing_title: string;
    closing_none: string;
    closing_done: string;
    closing_done_all: string;
    closing_done_nothing: string;
    closing_takeaway: string;
    closing_next: string;
    closing_next_facts: string;
    closing_later: string;
    closing_last: string;
    closing_dossier: string;
    closing_home: string;
    take_home: string;
    way_lead: string;
    way_role: string;
    way_time: string;
    way_desk: string;
    way_go: string;
    way_yours: string;
    way_facts: string;
    way_begin: string;
    way_onward: string;
    way_other: string;
    way_whole: string;
    way_step_done: string;
    way_end: string;
    way_end_text: string;
    way_end_label: string;
    way_at: string;
    way_title: string;
    way_quick: string;
    way_questions: string;
    way_resume: string;
    lesson_details: string;
    continue_choice: string;
    start_button: string;
    continue_button: string;
    card_steps: string;
    how_title: string;
    how_1: string;
    how_2: string;
    how_3: string;
    lessons_title: string;
    lessons_intro: string;
    lesson_goals: string;
    lesson_for: string;
    lesson_chapter: string;
    progress_none: string;
    progress_busy: string;
    progress_done: string;
    safety_title: string;
    safety_text: string;
    safety_exit: string;
    safety_help: string;
    kept_title: string;
    kept_text: string;
    kept_link: string;
    trainers_title: string;
    trainers_text: string;
    help_title: string;
    help_intro: string;
    help_urgent: string;
    help_other: string;
    help_checked: string;
    explained_title: string;
    explained_intro: string;
    evidence_title: string;
    sources_title: string;
    sources_intro: string;
    source_link: string;
    privacy_title: string;
    privacy_intro: string;
    privacy_server_title: string;
    privacy_server_text: string;
    privacy_browser_title: string;
    privacy_browser_text: string;
    privacy_file_title: string;
    privacy_file_text: string;
    privacy_others_title: string;
    privacy_others_text: string;
    privacy_group_title: string;
    privacy_group_text: string;
    unknown_title: string;
    unknown_text: string;
    failed_title: string;
    failed_text: string;
    failed_retry: string;
    busy_title: string;
    busy_text: string;
    busy_waiting: string;
    busy_place: string;
    glimpse_text: string;
    glimpse_open: string;
    address_title: string;
    address_text: string;
    back_to_start: string;
  }
  interface scenario {
    label: string;
    loading: string;
    role: string;
    warning: string;
    trail: string;
    trail_item: string;
    number: string;
    number_between: string;
    onward: string;
    onward_end: string;
    outcome_gelukt: string;
    outcome_half: string;
    outcome_verlies: string;
    choices: string;
    consequence: string;
    you_chose: string;
    reason: string;
    reason_hint: string;
    setting: string;
    meters: string;
    meters_explained: string;
    up: string;
    down: string;
    meters_changed: string;
    meters_unchanged: string;
    back: string;
    restart: string;
    restart_sure: string;
    restart_yes: string;
    restart_no: string;
    ending: string;
    lesson: string;
    debrief: string;
    debrief_unknown: string;
    debrief_questions: string;
    not_taken: string;
    compare: string;
    compare_hint: string;
    compare_what: string;
    compare_now: string;
    compare_before: string;
    compare_ending: string;
    compare_none: string;
    compare_same: string;
    sources: string;
    repaired: string;
    map: string;
    ground: string;
    dice: string;
    dice_off: string;
    dice_to_off: string;
    dice_to_on: string;
    event_from: string;
    event_bericht: string;
    event_brief: string;
    event_knipsel: string;
    event_agenda: string;
    event_bezoek: string;
    event_rekening: string;
    trust: string;
    trust_0: string;
    trust_1: string;
    trust_2: string;
    trust_3: string;
    trust_4: string;
    trust_5: string;
    trust_6: string;
  }
  interface route_map {
    title: string;
    alt: string;
    alt_two: string;
    found: string;
    key_now: string;
    key_before: string;
    key_both: string;
    key_open: string;
    key_here: string;
    key_ending: string;
    same: string;
    other: string;
    only_now: string;
    only_before: string;
  }
  interface conversation {
    label: string;
    loading: string;
    repaired: string;
    meet: string;
    setting: string;
    warning: string;
    role: string;
    want: string;
    begin: string;
    number: string;
    number_most: string;
    says: string;
    own: string;
    own_hint: string;
    offer: string;
    offered: string;
    your_own: string;
    heard: string;
    you_said: string;
    you_did: string;
    answers: string;
    onward: string;
    onward_end: string;
    danger: string;
    stop: string;
    stopped: string;
    stopped_kept: string;
    resume: string;
    restart: string;
    skip: string;
    skipped: string;
    back: string;
    caught: string;
    ending: string;
    lesson: string;
    always: string;
    transcript: string;
    transcript_hint: string;
    turn: string;
    turn_skipped: string;
    coach: string;
    ground: string;
    sources: string;
    lines: string;
    lines_hint: string;
    lines_table: string;
    lines_moment: string;
    lines_start: string;
    lines_turn: string;
    lines_alt: string;
    trust: string;
    trust_explain: string;
    safety: string;
    safety_explain: string;
    openness: string;
    openness_explain: string;
    behind: string;
    wish: string;
    fear: string;
    secret: string;
    yes: string;
    no: string;
    examples: string;
    examples_hint: string;
    novice: string;
    expert: string;
    nothing_own: string;
    tries: string;
    again: string;
    compare: string;
    compare_what: string;
    compare_now: string;
    compare_before: string;
    compare_ending: string;
    compare_none: string;
    compare_same: string;
  }
  interface turns {
    label: string;
    at: string;
    open: string;
    answered: string;
    previous: string;
    next: string;
  }
  interface verdict {
    best: string;
    partly: string;
    less: string;
    ticked: string;
    missed: string;
    unwanted: string;
    left: string;
    placed: string;
    misplaced: string;
    loose: string;
    choice: string;
    whole: string;
    some: string;
    none: string;
    mine: string;
    better: string;
  }
  interface exercise {
    label: string;
    loading: string;
    points: string;
    points_to_earn: string;
    points_trainer: string;
    total: string;
    pick: string;
    tick: string;
    order: string;
    sort: string;
    write: string;
    write_hint: string;
    up: string;
    down: string;
    up_short: string;
    down_short: string;
    moved: string;
    check: string;
    compare: string;
    compare_write: string;
    compare_novice: string;
    compare_expert: string;
    compare_tick: string;
    unanswered: string;
    your_choice: string;
    hint: string;
    hint_choice: string;
    hint_multiple: string;
    hint_sort: string;
    hint_order: string;
    counted: string;
    again: string;
    reveal: string;
    places: string;
    card: string;
    why: string;
    sources: string;
    hand_in: string;
    hand_in_hint: string;
    file_name: string;
    rubric: string;
    promise: string;
    promise_from: string;
  }
  interface dossier {
    label: string;
    where_tab: string;
    where_device: string;
    where_nowhere: string;
    keep: string;
    unkeep: string;
    save: string;
    load: string;
    wipe: string;
    wipe_sure: string;
    wipe_yes: string;
    wipe_no: string;
    wiped: string;
    loaded: string;
    kept: string;
    unkept: string;
    twice: string;
    came_in: string;
    kept_elsewhere: string;
    unkept_elsewhere: string;
    insight_in: string;
    insight_out: string;
    insight_kept: string;
    insight_gone: string;
    more: string;
    resume: string;
    resume_hint: string;
    resume_none: string;
    resume_code: string;
    resume_link: string;
    resume_copied: string;
    resume_enter: string;
    resume_go: string;
    resume_done: string;
    bad_promise: string;
    bad_code: string;
    too_large: string;
    not_json: string;
    other_version: string;
    not_a_dossier: string;
    kept_aside: string;
    file_name: string;
    failed: string;
  }
  interface report {
    label: string;
    title: string;
    hint: string;
    unfinished: string;
    print: string;
    download: string;
    file_name: string;
    choice: string;
    reason: string;
    consequence: string;
    ground: string;
    not_taken: string;
    meters: string;
    ending: string;
    lesson: string;
    sources: string;
    made: string;
  }
  interface sources {
    label: string;
    help: string;
    checked: string;
  }
  interface voices {
    quoted: string;
    quote: string;
    sources: string;
    own: string;
    agreed: string;
    paid: string;
    none: string;
    invited: string;
  }
  interface consent {
    title: string;
    about: string;
    unread: string;
    made: string;
    field: string;
    filled: string;
    who: string;
    about_what: string;
    where: string;
    where_text: string;
    until: string;
    until_text: string;
    pay: string;
    pay_text: string;
    refuse: string;
    withdraw: string;
    withdraw_text: string;
    harm: string;
    harm_text: string;
    keep: string;
    keep_text: string;
    sign: string;
    sign_text: string;
    teller: string;
    asker: string;
    file_name: string;
  }
  interface grading {
    points: string;
    unanswered: string;
    bad_file: string;
    chosen: string;
    not_chosen: string;
    evidence: string;
    reflection_none: string;
    file_kept: string;
    example: string;
    stub: string;
    how: string;
  }
  interface feedback {
    title: string;
    wrote: string;
    read: string;
    unread: string;
    comment: string;
    points: string;
    total: string;
    total_unread: string;
    unreadable: string;
  }
  interface tells {
    absolute: string;
    reason: string;
    head: string;
    asked: string;
    exercises: string;
    measurements: string;
    line: string;
    rule: string;
    off: string;
    worst: string;
  }
  interface cli {
    help_build: string;
    help_collect: string;
    help_grade: string;
    help_assignment: string;
    help_source: string;
    participant: string;
    total: string;
    collected: string;
    collected_again: string;
    collected_unreadable: string;
    collected_kept: string;
    collected_more: string;
    collected_unseen: string;
    collected_rest: string;
    collected_too_many: string;
    collected_none: string;
    unknown_assignment: string;
    graded: string;
    graded_none: string;
    graded_failed: string;
    graded_unreadable: string;
    unreadable: string;
    gradebook_busy: string;
    gradebook_failed: string;
    usage: string;
    commands: string;
    options: string;
    help_help: string;
    misused: string;
    misused_choice: string;
    misused_missing: string;
    misused_value: string;
    misused_empty: string;
    misused_full: string;
    misused_unknown: string;
    misused_many: string;
    about: string;
    help_course: string;
    help_start: string;
    help_port: string;
    help_host: string;
    help_pool: string;
    help_most: string;
    help_base_url: string;
    help_server_url: string;
    help_check_items: string;
    help_check: string;
    ready: string;
    stop: string;
    stopped: string;
    no_folder: string;
    busy: string;
    busy_asked: string;
    no_course: string;
    checked: string;
    exercise: string;
    kind: string;
    scenario: string;
    story: string;
    habit: string;
    habit_first: string;
    habit_last: string;
    habit_longest: string;
    habit_shortest: string;
    disclaimers: string;
    conversation: string;
    conversations: string;
    share: string;
    tally: string;
    nobody: string;
    problems: string;
    problem: string;
    built: string;
    help_running_order: string;
    help_role_cards: string;
    help_consent: string;
    help_buddies: string;
    help_conversation: string;
    cards_unknown: string;
    help_goal: string;
    help_minutes: string;
    help_people: string;
    help_offline: string;
    help_begin: string;
    help_output: string;
    help_blocks: string;
    order_made: string;
    order_blocks: string;
    order_goal: string;
    order_length: string;
    order_people: string;
    order_room: string;
    order_unwritten: string;
    help_room: string;
    help_room_port: string;
    help_room_host: string;
    help_room_url: string;
    help_room_database: string;
    help_room_wipe: string;
    room_ready: string;
    room_phones: string;
    room_busy: string;
    room_left: string;
    room_wiped: string;
    room_unwiped: string;
    room_no_database: string;
    room_no_driver: string;
  }
  interface room {
    lost: string;
    again: string;
    to_start: string;
    back: string;
    look_again: string;
    join_title: string;
    join_code: string;
    join_code_hint: string;
    join_code_known: string;
    join_button: string;
    join_seated: string;
    join_back: string;
    promise_title: string;
    promise_1: string;
    promise_2: string;
    promise_3: string;
    promise_more: string;
    seat_title: string;
    wait_title: string;
    wait: string;
    question_title: string;
    own: string;
    agree: string;
    disagree: string;
    rather_not: string;
    perceived: string;
    perceived_hint: string;
    send: string;
    send_hint: string;
    sending: string;
    voted_title: string;
    voted: string;
    change: string;
    counting_title: string;
    counting: string;
    gone_title: string;
    gone: string;
    over_title: string;
    over: string;
    over_trainer: string;
    over_help: string;
    over_wiping: string;
    taken: string;
    result_title: string;
    result_next: string;
    own_label: string;
    perceived_label: string;
    share: string;
    share_or_more: string;
    share_or_less: string;
    too_few: string;
    rounded: string;
    finding_title: string;
    sources: string;
    sessions_title: string;
    sessions_none: string;
    session_link: string;
    new_title: string;
    way: string;
    way_tickets: string;
    way_open: string;
    present: string;
    present_hint: string;
    door: string;
    door_hint: string;
    new_button: string;
    new_hint: string;
    control_title: string;
    joined: string;
    of_present: string;
    code: string;
    screen_link: string;
    cards_link: string;
    card_link: string;
    now_open: string;
    answered: string;
    close_hint: string;
    close: string;
    follow_up_title: string;
    statements_title: string;
    safe_title: string;
    asked: string;
    close_first: string;
    put: string;
    settings_title: string;
    save: string;
    end_title: string;
    end_text: string;
    end_sure: string;
    end_button: string;
    leaving: string;
    unclean: string;
    lost_votes: string;
    confirm_title: string;
    confirm_taken: string;
    confirm_text: string;
    heads: string;
    heads_hint: string;
    confirm_button: string;
    confirm_back: string;
    screen_title: string;
    screen_welcome: string;
    screen_open: string;
    screen_tickets: string;
    screen_reach: string;
    cards_title: string;
    cards_hint: string;
    ticket_title: string;
    ticket_text: string;
    card_title: string;
    card_text: string;
    card_left: string;
    card_none: string;
    privacy_title: string;
    privacy_1: string;
    privacy_2: string;
    privacy_3: string;
    privacy_4: string;
    privacy_5: string;
    failed_title: string;
  }
  interface facts {
    label: string;
    chart_label: string;
    sound: string;
    sound_explained: string;
    corrected: string;
    corrected_explained: string;
    dated: string;
    dated_explained: string;
    disputed: string;
    disputed_explained: string;
    unsourced: string;
    unsourced_explained: string;
    about: string;
    year: string;
    what: string;
    share: string;
    sources: string;
  }
  interface glossary {
    label: string;
    search: string;
    all: string;
    found: string;
    found_one: string;
    none: string;
    sources: string;
  }
  interface measure {
    label: string;
    loading: string;
    progress: string;
    finished: string;
    growth: string;
    more: string;
    fewer: string;
    equal: string;
    only_after: string;
    table: string;
    topic: string;
    before: string;
    after: string;
    right: string;
    wrong: string;
    open: string;
    change: string;
    gained: string;
    kept: string;
    lost: string;
    neither: string;
    unknown: string;
    higher: string;
    lower: string;
    same: string;
    private: string;
    explained: string;
    best: string;
    sources: string;
  }
  interface plan {
    label: string;
    loading: string;
    filled: string;
    parts: string;
    at: string;
    open: string;
    answered: string;
    previous: string;
    next: string;
    example: string;
    overview: string;
    overview_hint: string;
    overview_filled: string;
    overview_open: string;
    insights: string;
    insights_hint: string;
    insights_none: string;
    insight_from: string;
    insight_away: string;
    insight_away_label: string;
    insight_line: string;
    left: string;
    from_answers: string;
    from_lesson: string;
    more_ideas: string;
    adopt: string;
    adopt_label: string;
    adopted: string;
    no_room: string;
    action: string;
    what: string;
    who: string;
    when: string;
    date_hint: string;
    date_read: string;
    bad_date: string;
    sign: string;
    sources: string;
    take: string;
    take_hint: string;
    print: string;
    docx: string;
    pdf: string;
    ics: string;
    ics_first: string;
    ics_bad: string;
    made: string;
    file_name: string;
    empty: string;
    dated: string;
    private: string;
    event: string;
    event_text: string;
    event_action: string;
    event_action_text: string;
    months: string;
    days: string;
    then: string;
    today: string;
    unknown: string;
    checked: string;
  }
  interface folder {
    label: string;
    loading: string;
    title: string;
    intro: string;
    nothing: string;
    all: string;
    inside: string;
    download: string;
    made: string;
    plan_pdf: string;
    plan_docx: string;
    route: string;
    worksheet: string;
    growth_title: string;
    growth_key: string;
    growth_begin: string;
    growth_now: string;
    calendar: string;
    card: string;
    card_choose: string;
    card_hint: string;
    card_head: string;
    card_about: string;
    card_where: string;
    card_ask: string;
    certificate: string;
    certificate_name: string;
    certificate_hint: string;
    certificate_print: string;
    certificate_text: string;
    certificate_lesson: string;
    certificate_minutes: string;
    certificate_done: string;
    certificate_whole: string;
    certificate_partly: string;
    certificate_hours: string;
    certificate_dated: string;
    certificate_sober: string;
    file_zip: string;
    file_growth: string;
    file_calendar: string;
    file_card: string;
    file_certificate: string;
  }
  interface worksheet {
    label: string;
    loading: string;
    before: string;
    example: string;
    example_filled: string;
    example_answer: string;
    wish: string;
    ground: string;
    sources: string;
    privacy: string;
    check: string;
    left: string;
    party: string;
    party_at: string;
    party_new: string;
    party_add: string;
    party_away: string;
    party_gone: string;
    party_open: string;
    party_full: string;
    pick: string;
    open: string;
    number: string;
    map: string;
    map_none: string;
    map_alt: string;
    map_changed: string;
    seen: string;
    seen_about: string;
    yes: string;
    partly: string;
    no: string;
    why: string;
    act: string;
    answers: string;
    asked: string;
    answer: string;
    first: string;
    first_none: string;
    first_fine: string;
    first_hint: string;
    result: string;
    tomorrow: string;
    take: string;
    take_hint: string;
    nothing: string;
    print: string;
    docx: string;
    pdf: string;
    made: string;
    file_name: string;
    private: string;
  }
  interface returns {
    title: string;
    intro: string;
    begin: string;
    begin_hint: string;
    choose: string;
    choose_hint: string;
    none: string;
    calendar: string;
    file_returns: string;
    event: string;
    event_text: string;
    event_at: string;
    event_ask: string;
    pair: string;
    pair_intro: string;
    buddies_docx: string;
    buddies_pdf: string;
    file_buddies: string;
  }
  interface buddies {
    title: string;
    about: string;
    made: string;
    how: string;
    minute: string;
    what: string;
    questions: string;
    agree: string;
    agreed: string;
    one: string;
    other: string;
    careful: string;
    careful_text: string;
  }
  interface role_cards {
    title: string;
    about: string;
    unread: string;
    made: string;
    how: string;
    how_minutes: string;
    how_what: string;
    before: string;
    before_what: string;
    debrief: string;
    a: string;
    a_hint: string;
    place: string;
    role: string;
    want: string;
    sentence_not: string;
    b: string;
    b_hint: string;
    who: string;
    opening: string;
    wish: string;
    fear: string;
    secret: string;
    yes: string;
    no: string;
    softer: string;
    harder: string;
    unexpected: string;
    c: string;
    c_hint: string;
    point: string;
    look: string;
    heard: string;
    back: string;
    trainer: string;
    trainer_hint: string;
    turn: string;
    turn_signal: string;
    caught: string;
    questions: string;
    sources: string;
    file_name: string;
  }
  interface running_order {
    title: string;
    about: string;
    with_internet: string;
    without_internet: string;
    made: string;
    promise: string;
    before: string;
    roles: string;
    role: string;
    number: string;
    tasks: string;
    agreements: string;
    programme: string;
    time: string;
    minutes: string;
    block: string;
    purpose: string;
    materials: string;
    uses: string;
    lesson: string;
    lab: string;
    quiz: string;
    poll: string;
    scenario: string;
    zeg: string;
    doe: string;
    vraag: string;
    chafes: string;
    chafes_always: string;
    statements: string;
    statement: string;
    follow_up: string;
    why: string;
    reasons: string;
    said: string;
    after: string;
    handout: string;
    for_whom: string;
    who: string;
    contact: string;
    checked: string;
    sources: string;
    cards: string;
    cards_hint: string;
    slip: string;
    slip_hint: string;
    slip_own: string;
    slip_answers: string;
    slip_perceived: string;
    slip_numbers: string;
    slip_rather_not: string;
    letters: string;
    option: string;
    for_trainer: string;
    for_trainer_hint: string;
    safe: string;
    finding: string;
    answer: string;
    sign: string;
    offline: string;
    file_name: string;
  }
  interface lab {
    label: string;
    loading: string;
    limits: string;
    predict: string;
    predict_hint: string;
    predict_first: string;
    explain_hint: string;
    predicted: string;
    picture: string;
    words: string;
    looks: string;
    look_people: string;
    look_chart: string;
    look_words: string;
    look_table: string;
    controls: string;
    format_dials_ours: string;
    dials_people: string;
    dial_begins: string;
    begin: string;
    begin_ours: string;
    begin_own: string;
    begin_own_told: string;
    begin_room: string;
    begin_room_hint: string;
    begin_room_share: string;
    begin_room_perceived: string;
    begin_room_first: string;
    begin_room_go: string;
    begin_choose: string;
    begin_percent: string;
    begin_done: string;
    model: string;
    model_explained: string;
    ground: string;
    dial_explained: string;
    reset: string;
    reset_done: string;
    formats: string;
    formats_other: string;
    formats_hint: string;
    formats_now: string;
    formats_none: string;
    chosen: string;
    bar_hint: string;
    people: string;
    people_hint: string;
    people_alt: string;
    people_guests: string;
    legend: string;
    inside_yes: string;
    inside_no: string;
    silent: string;
    no_balloon: string;
    support: string;
    against: string;
    guest: string;
    who: string;
    who_hint: string;
    who_pick: string;
    who_name: string;
    who_before: string;
    who_after: string;
    who_inside: string;
    who_outside: string;
    who_belief: string;
    who_wants: string;
    who_belief_is: string;
    who_wants_is: string;
    who_wants_none: string;
    who_wants_all: string;
    pin: string;
    unpin: string;
    pin_done: string;
    pinned: string;
    pinned_now: string;
    settings_start: string;
    play: string;
    pause: string;
    earlier: string;
    later: string;
    week: string;
    week_of: string;
    still: string;
    missions: string;
    missions_hint: string;
    mission_done: string;
    mission_open: string;
    mission_most: string;
    mission_only: string;
    mission_over: string;
    mission_settings: string;
    mission_back: string;
    mission_copy: string;
    mission_copied: string;
    mission_not_copied: string;
    mission_put: string;
    mission_found: string;
    sources: string;
  }
  interface estimate {
    label: string;
    loading: string;
    slider: string;
    unset: string;
    value: string;
    guess: string;
    choose_first: string;
    yours: string;
    answer: string;
    both: string;
    close: string;
    under: string;
    over: string;
    sources: string;
  }
  interface lab_meeting {
    title: string;
    x_label: string;
    y_label: string;
    without: string;
    meeting: string;
    start: string;
    higher: string;
    lower: string;
    same: string;
    private_same: string;
    private_moved: string;
    caption: string;
    format: string;
    end: string;
    difference: string;
    spread: string;
    nothing: string;
    from_to: string;
    never: string;
    times: string;
    silence_title: string;
    silence_caption: string;
    silence_up: string;
    silence_down: string;
    silence_same: string;
    silence_below: string;
    silence_near: string;
    silence_above: string;
    silence_heard: string;
    moment: string;
    week: string;
    private: string;
    heard: string;
    perceived: string;
    of_hundred: string;
    between: string;
    people: string;
  }
  interface lab_measures {
    heard: string;
    perceived: string;
    private: string;
    gap: string;
    difference: string;
    difference_than: string;
    joined: string;
    turned: string;
    followers: string;
    circle: string;
    committed: string;
    of_format: string;
  }
  interface lab_threshold {
    title: string;
    x_label: string;
    y_label: string;
    nobody: string;
    changed: string;
    all: string;
    one: string;
    stops: string;
    others: string;
    others_same: string;
    caption: string;
    round: string;
    joined: string;
    people: string;
  }
  interface lab_minority {
    title: string;
    x_label: string;
    y_label: string;
    start: string;
    all_turn: string;
    some_turn: string;
    none_turn: string;
    needed: string;
    moves: string;
    no_constant: string;
    caption: string;
    memory: string;
    share_needed: string;
    about: string;
    others: string;
    people: string;
  }
  interface lab_sweep {
    title: string;
    x_label: string;
    y_label: string;
    counts: string;
    by_share: string;
    by_safety_low: string;
    by_safety_high: string;
    reading: string;
    caption: string;
    dial: string;
    part: string;
    safety_low: string;
    safety_high: string;
  }
}
