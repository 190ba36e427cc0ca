CREATE TABLE "agent" (
  "staff_number" text not null primary key,
  "last_name" text not null,
  "first_name" text not null,
  "name_key" text not null,
  "career" text not null,
  "language_role" text not null,
  "level" text,
  "appointed_on" text,
  "former_career" text,
  "contract" text,
  "retires_on" text,
  "email" text,
  "phone" text,
  "gender" text,
  "version" integer default 1 not null,
  constraint "career_known" check ("career" in ('external', 'consular', 'state')),
  constraint "language_role_known" check ("language_role" in ('FR', 'NL')),
  constraint "contract_known" check ("contract" in ('statutory', 'contractual')),
  constraint "gender_known" check ("gender" in ('F', 'M', 'X')),
  constraint "former_career_known" check ("former_career" in ('foreign_service', 'chancery', 'cooperation')),
  constraint "appointed_on_is_a_day" check ("appointed_on" is date("appointed_on")),
  constraint "retires_on_is_a_day" check ("retires_on" is date("retires_on"))
) strict;

CREATE TABLE "assignment" (
  "id" text not null primary key,
  "staff_number" text not null references "agent" ("staff_number"),
  "kind" text not null,
  "function_code" text,
  "place" text,
  "from_date" text not null,
  "planned_to" text,
  "to_date" text,
  "state" text,
  "legal_basis" text,
  "instrument" text,
  "version" integer default 1 not null,
  "proposed_on" text check ("proposed_on" is date("proposed_on")),
  "decided_on" text check ("decided_on" is date("decided_on")),
  "departs" integer check (departs in (0, 1)),
  constraint "assignment_in_order" check (to_date >= from_date),
  constraint "assignment_planned_in_order" check (planned_to >= from_date),
  constraint "assignment_kind_known" check ("kind" in ('posting', 'headquarters', 'international_mission', 'art21', 'special_mission', 'attached', 'other_absence')),
  constraint "assignment_state_known" check ("state" in ('planned', 'proposed', 'decided', 'effective', 'ended')),
  constraint "assignment_once" unique ("staff_number", "from_date", "kind"),
  constraint "from_date_is_a_day" check ("from_date" is date("from_date")),
  constraint "planned_to_is_a_day" check ("planned_to" is date("planned_to")),
  constraint "to_date_is_a_day" check ("to_date" is date("to_date"))
) strict;

CREATE TABLE "call_round" (
  "id" text not null primary key,
  "vacancy_code" text not null references "vacancy" ("code"),
  "round" integer not null,
  "opened_on" text not null,
  "closes_on" text not null,
  "version" integer default 1 not null,
  constraint "round_1_or_2" check (round in (1, 2)),
  constraint "call_in_order" check (closes_on >= opened_on),
  constraint "call_round_once" unique ("vacancy_code", "round"),
  constraint "opened_on_is_a_day" check ("opened_on" is date("opened_on")),
  constraint "closes_on_is_a_day" check ("closes_on" is date("closes_on"))
) strict;

CREATE TABLE "candidacy" (
  "id" text not null primary key,
  "call_id" text not null references "call_round" ("id"),
  "staff_number" text not null references "agent" ("staff_number"),
  "filed_on" text not null,
  "preference" integer,
  "withdrawn_on" text,
  "retained" integer,
  "version" integer default 1 not null,
  constraint "retained_yes_no" check (retained in (0, 1)),
  constraint "candidacy_once" unique ("call_id", "staff_number"),
  constraint "filed_on_is_a_day" check ("filed_on" is date("filed_on")),
  constraint "withdrawn_on_is_a_day" check ("withdrawn_on" is date("withdrawn_on"))
) strict;

CREATE TABLE "certificate" (
  "id" text not null primary key,
  "staff_number" text not null references "agent" ("staff_number"),
  "exam" text not null,
  "obtained_on" text not null,
  "level" text,
  "version" integer default 1 not null,
  "valid_until" text check ("valid_until" is date("valid_until") and valid_until >= obtained_on),
  "proof" text,
  constraint "certificate_once" unique ("staff_number", "exam", "obtained_on"),
  constraint "obtained_on_is_a_day" check ("obtained_on" is date("obtained_on"))
) strict;

CREATE TABLE "class_period" (
  "id" text not null primary key,
  "staff_number" text not null references "agent" ("staff_number"),
  "class" text not null,
  "since" text,
  "version" integer default 1 not null,
  constraint "class_period_once" unique ("staff_number", "since"),
  constraint "since_is_a_day" check ("since" is date("since"))
) strict;

CREATE TABLE "competence" (
  "id" text not null primary key,
  "staff_number" text not null references "agent" ("staff_number"),
  "kind" text not null,
  "name" text not null,
  "held" integer,
  "obtained_on" text,
  "proof" text,
  "version" integer default 1 not null,
  constraint "competence_kind_known" check ("kind" in ('competence', 'domain', 'condition')),
  constraint "held_yes_no" check (held in (0, 1)),
  constraint "competence_once" unique ("staff_number", "kind", "name"),
  constraint "obtained_on_is_a_day" check ("obtained_on" is date("obtained_on"))
) strict;

CREATE TABLE "derogation" (
  "id" text not null primary key,
  "assignment_id" text not null references "assignment" ("id"),
  "kind" text not null,
  "grounds" text default '' not null,
  "new_last_day" text,
  "proposed_on" text,
  "decided_on" text,
  "decision" text,
  "keeps_count" integer,
  "reasons" text,
  "version" integer default 1 not null,
  constraint "derogation_kind_known" check ("kind" in ('shorten', 'extend', 'sequence')),
  constraint "decision_known" check ("decision" in ('approved', 'refused')),
  constraint "keeps_count_0_to_2" check (keeps_count between 0 and 2),
  constraint "derogation_once" unique ("assignment_id", "kind"),
  constraint "new_last_day_is_a_day" check ("new_last_day" is date("new_last_day")),
  constraint "proposed_on_is_a_day" check ("proposed_on" is date("proposed_on")),
  constraint "decided_on_is_a_day" check ("decided_on" is date("decided_on"))
) strict;

CREATE INDEX "derogation_by_assignment" on "derogation" ("assignment_id");

CREATE TABLE "experience" (
  "id" text not null primary key,
  "staff_number" text not null references "agent" ("staff_number"),
  "domain" text not null,
  "from_date" text not null,
  "to_date" text,
  "proof" text,
  "version" integer default 1 not null,
  constraint "experience_in_order" check (to_date >= from_date),
  constraint "experience_domain_known" check ("domain" in ('political_economic', 'consular', 'development', 'other')),
  constraint "experience_once" unique ("staff_number", "domain", "from_date"),
  constraint "from_date_is_a_day" check ("from_date" is date("from_date")),
  constraint "to_date_is_a_day" check ("to_date" is date("to_date"))
) strict;

CREATE TABLE "hardship_rank" (
  "id" text not null primary key,
  "post_code" text not null references "post" ("code"),
  "rank" integer not null,
  "valid_from" text not null,
  "valid_to" text,
  "version" integer default 1 not null,
  constraint "rank_1_to_7" check (rank between 1 and 7),
  constraint "rank_in_order" check (valid_to >= valid_from),
  constraint "hardship_rank_once" unique ("post_code", "valid_from"),
  constraint "valid_from_is_a_day" check ("valid_from" is date("valid_from")),
  constraint "valid_to_is_a_day" check ("valid_to" is date("valid_to"))
) strict;

CREATE TABLE "headquarters_service" (
  "code" text not null primary key,
  "title_fr" text not null,
  "title_nl" text not null,
  "title_en" text not null,
  "version" integer default 1 not null
) strict;

CREATE TABLE "job_function" (
  "code" text not null primary key,
  "place" text not null,
  "title_fr" text,
  "title_nl" text,
  "title_en" text,
  "class" text,
  "careers" text,
  "head_of_post" integer,
  "inside_mission" integer,
  "domain" text,
  "family" text,
  "specific" integer,
  "competences" text default '' not null,
  "former_career" text,
  "valid_from" text,
  "valid_to" text,
  "version" integer default 1 not null,
  "deputy_head" integer check (deputy_head in (0, 1)),
  constraint "careers_known" check ("careers" in ('external', 'consular', 'both')),
  constraint "domain_known" check ("domain" in ('political_economic', 'consular', 'development', 'other')),
  constraint "head_of_post_yes_no" check (head_of_post in (0, 1)),
  constraint "inside_mission_yes_no" check (inside_mission in (0, 1)),
  constraint "specific_yes_no" check (specific in (0, 1)),
  constraint "valid_from_is_a_day" check ("valid_from" is date("valid_from")),
  constraint "valid_to_is_a_day" check ("valid_to" is date("valid_to"))
) strict;

CREATE TABLE "journal_entry" (
  "sequence" integer not null primary key,
  "at" text not null,
  "actor" text not null,
  "action" text not null,
  "subject" text not null,
  "reason" text,
  "undoable" integer not null,
  "undoes" integer references "journal_entry" ("sequence"),
  "redoes" integer references "journal_entry" ("sequence"),
  "rows" integer not null,
  "previous_digest" text not null,
  "digest" text not null,
  constraint "undoable_yes_no" check (undoable in (0, 1))
) strict;

CREATE INDEX "journal_entry_by_undoes" on "journal_entry" ("undoes") where "undoes" is not null;

CREATE TRIGGER "journal_entry_no_delete" before delete on "journal_entry" begin select raise(abort, 'the journal is append-only'); end;

CREATE TRIGGER "journal_entry_no_update" before update on "journal_entry" begin select raise(abort, 'the journal is append-only'); end;

CREATE TABLE "journal_row" (
  "sequence" integer not null references "journal_entry" ("sequence"),
  "position" integer not null,
  "table_name" text not null,
  "row_id" text not null,
  "before" text,
  "after" text,
  constraint "journal_row_key" primary key ("sequence", "position")
) strict, without rowid;

CREATE TRIGGER "journal_row_no_delete" before delete on "journal_row" begin select raise(abort, 'the journal is append-only'); end;

CREATE TRIGGER "journal_row_no_update" before update on "journal_row" begin select raise(abort, 'the journal is append-only'); end;

CREATE TABLE "mandate" (
  "id" text not null primary key,
  "staff_number" text not null references "agent" ("staff_number"),
  "kind" text not null,
  "service" text,
  "from_date" text not null,
  "to_date" text,
  "interim" integer,
  "version" integer default 1 not null,
  constraint "mandate_in_order" check (to_date >= from_date),
  constraint "mandate_kind_known" check ("kind" in ('management', 'staff_directorate')),
  constraint "interim_yes_no" check (interim in (0, 1)),
  constraint "mandate_once" unique ("staff_number", "kind", "from_date"),
  constraint "from_date_is_a_day" check ("from_date" is date("from_date")),
  constraint "to_date_is_a_day" check ("to_date" is date("to_date"))
) strict;

CREATE TABLE "mission_candidacy" (
  "id" text not null primary key,
  "mission_code" text not null references "special_mission" ("code"),
  "candidate" text not null,
  "way" text,
  "lodged_on" text,
  "reasoned" integer,
  "acknowledged" integer,
  "version" integer default 1 not null,
  constraint "way_known" check ("way" in ('email', 'hand', 'registered', 'other')),
  constraint "reasoned_yes_no" check (reasoned in (0, 1)),
  constraint "acknowledged_yes_no" check (acknowledged in (0, 1)),
  constraint "mission_candidacy_once" unique ("mission_code", "candidate"),
  constraint "lodged_on_is_a_day" check ("lodged_on" is date("lodged_on"))
) strict;

CREATE TABLE "post" (
  "code" text not null primary key,
  "city" text not null,
  "country" text,
  "type" text not null,
  "supervising_post" text,
  "also_accredited_to" text default '' not null,
  "opened_on" text,
  "closed_on" text,
  "version" integer default 1 not null,
  constraint "post_type_known" check ("type" in ('embassy', 'permanent_representation', 'consulate_general', 'consulate', 'vice_consulate', 'consular_agency', 'diplomatic_office', 'honorary')),
  constraint "opened_on_is_a_day" check ("opened_on" is date("opened_on")),
  constraint "closed_on_is_a_day" check ("closed_on" is date("closed_on"))
) strict;

CREATE TABLE "sensitive_ground" (
  "id" text not null primary key,
  "staff_number" text not null references "agent" ("staff_number"),
  "kind" text not null,
  "text" text not null,
  "from_date" text,
  "to_date" text,
  "version" integer default 1 not null,
  constraint "ground_in_order" check (to_date >= from_date),
  constraint "ground_kind_known" check ("kind" in ('family', 'health', 'other')),
  constraint "from_date_is_a_day" check ("from_date" is date("from_date")),
  constraint "to_date_is_a_day" check ("to_date" is date("to_date"))
) strict;

CREATE INDEX "sensitive_ground_by_agent" on "sensitive_ground" ("staff_number");

CREATE TABLE "setting" (
  "key" text not null primary key,
  "value" text not null,
  "version" integer default 1 not null
) strict;

CREATE TABLE "special_mission" (
  "code" text not null primary key,
  "subject" text not null,
  "title_borne" text,
  "staff_number" text references "agent" ("staff_number"),
  "holder" text,
  "published_on" text,
  "from_date" text,
  "to_date" text,
  "trusted" integer,
  "call_parts" text default '' not null,
  "proposal_parts" text default '' not null,
  "decree_parts" text default '' not null,
  "version" integer default 1 not null,
  constraint "mission_in_order" check (to_date >= from_date),
  constraint "trusted_yes_no" check (trusted in (0, 1)),
  constraint "published_on_is_a_day" check ("published_on" is date("published_on")),
  constraint "from_date_is_a_day" check ("from_date" is date("from_date")),
  constraint "to_date_is_a_day" check ("to_date" is date("to_date"))
) strict;

CREATE TABLE "third_state_charge" (
  "id" text not null primary key,
  "staff_number" text not null references "agent" ("staff_number"),
  "state" text not null,
  "post_code" text,
  "from_date" text not null,
  "to_date" text,
  "version" integer default 1 not null,
  constraint "charge_in_order" check (to_date >= from_date),
  constraint "third_state_charge_once" unique ("staff_number", "state", "from_date"),
  constraint "from_date_is_a_day" check ("from_date" is date("from_date")),
  constraint "to_date_is_a_day" check ("to_date" is date("to_date"))
) strict;

CREATE TABLE "traineeship" (
  "staff_number" text not null primary key references "agent" ("staff_number"),
  "post_from" text,
  "post_to" text,
  "post_code" text,
  "version" integer default 1 not null,
  constraint "traineeship_in_order" check (post_to >= post_from),
  constraint "post_from_is_a_day" check ("post_from" is date("post_from")),
  constraint "post_to_is_a_day" check ("post_to" is date("post_to"))
) strict;

CREATE TABLE "vacancy" (
  "code" text not null primary key,
  "function_code" text not null,
  "vacant_from" text not null,
  "committee_approved_on" text,
  "version" integer default 1 not null,
  constraint "vacant_from_is_a_day" check ("vacant_from" is date("vacant_from")),
  constraint "committee_approved_on_is_a_day" check ("committee_approved_on" is date("committee_approved_on"))
) strict;
