BEGIN TRANSACTION;
CREATE TABLE adverse_event (
	session_id TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	note TEXT, 
	CONSTRAINT pk_adverse_event PRIMARY KEY (session_id), 
	CONSTRAINT ck_adverse_event_kind CHECK (kind IN ('pain', 'new_symptom')), 
	CONSTRAINT fk_adverse_event_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)
 STRICT

;
INSERT INTO "adverse_event" VALUES('00000000-0000-0000-0000-000000000064','pain','twinge-left-of-the-spine');
INSERT INTO "adverse_event" VALUES('00000000-0000-0000-0000-000000000065','pain','twinge-left-of-the-spine');
INSERT INTO "adverse_event" VALUES('00000000-0000-0000-0000-000000000066','pain','twinge-left-of-the-spine');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE check_in (
	id TEXT NOT NULL, 
	screening_id TEXT NOT NULL, 
	answer TEXT NOT NULL, 
	answered_at TEXT NOT NULL, 
	CONSTRAINT pk_check_in PRIMARY KEY (id), 
	CONSTRAINT ck_check_in_answer CHECK (answer IN ('no', 'yes', 'unsure')), 
	CONSTRAINT ck_check_in_answered_at CHECK (length(answered_at) = 32), 
	CONSTRAINT ck_check_in_id CHECK (length(id) = 36), 
	CONSTRAINT fk_check_in_screening_id FOREIGN KEY(screening_id) REFERENCES screening (id)
)
 STRICT

;
INSERT INTO "check_in" VALUES('00000000-0000-0000-0000-000000000032','00000000-0000-0000-0000-00000000000a','no','2026-03-02T12:00:00.250000+00:00');
CREATE TABLE experiment (
	id TEXT NOT NULL, 
	seed TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	protocol_id TEXT NOT NULL, 
	protocol_version TEXT NOT NULL, 
	sessions_per_day INTEGER NOT NULL, 
	days INTEGER NOT NULL, 
	margin REAL NOT NULL, 
	beta REAL NOT NULL, 
	session_sd REAL NOT NULL, 
	horizon TEXT NOT NULL, 
	anchors TEXT NOT NULL, 
	expected_stretch INTEGER, 
	expected_control INTEGER, 
	expected_at TEXT, 
	expected_scale_version TEXT, 
	rules_version TEXT NOT NULL, 
	CONSTRAINT pk_experiment PRIMARY KEY (id), 
	CONSTRAINT ck_experiment_horizon CHECK (horizon IN ('ordinary', 'long_term')), 
	CONSTRAINT ck_experiment_expected CHECK ((expected_stretch IS NULL) = (expected_at IS NULL) AND (expected_control IS NULL) = (expected_at IS NULL) AND (expected_scale_version IS NULL) = (expected_at IS NULL)), 
	CONSTRAINT ck_experiment_beta CHECK (beta BETWEEN 0 AND 1), 
	CONSTRAINT ck_experiment_days CHECK (days BETWEEN 1 AND 366), 
	CONSTRAINT ck_experiment_expected_control CHECK (expected_control BETWEEN 0 AND 10), 
	CONSTRAINT ck_experiment_expected_stretch CHECK (expected_stretch BETWEEN 0 AND 10), 
	CONSTRAINT ck_experiment_expected_at CHECK (length(expected_at) = 32), 
	CONSTRAINT ck_experiment_id CHECK (length(id) = 36), 
	CONSTRAINT ck_experiment_made_at CHECK (length(made_at) = 32), 
	CONSTRAINT ck_experiment_seed CHECK (length(seed) = 32), 
	CONSTRAINT ck_experiment_margin CHECK (margin BETWEEN 0 AND 10), 
	CONSTRAINT ck_experiment_session_sd CHECK (session_sd BETWEEN 0 AND 10), 
	CONSTRAINT ck_experiment_sessions_per_day CHECK (sessions_per_day BETWEEN 1 AND 10)
)
 STRICT

;
INSERT INTO "experiment" VALUES('00000000-0000-0000-0000-0000000001f4','7a1f0c5e9b3d4826a0e4c17f52d8b691','2026-03-02T12:00:00.250000+00:00','umcg','1',3,14,1.5,0.75,1.5,'ordinary','[["morning","08:30:00"],["lunch","12:30:00"],["after_work","17:30:00"]]',7,3,'2026-03-02T12:00:00.250000+00:00','1','1');
CREATE TABLE experiment_log (
	id TEXT NOT NULL, 
	experiment_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	at TEXT NOT NULL, 
	cause TEXT, 
	session_id TEXT, 
	note TEXT, 
	CONSTRAINT pk_experiment_log PRIMARY KEY (id), 
	CONSTRAINT ck_experiment_log_cause CHECK (cause IN ('two_worse', 'two_points_up', 'still_worse', 'worse', 'own_choice')), 
	CONSTRAINT ck_experiment_log_about_session CHECK (kind <> 'hour_answered' OR session_id IS NOT NULL), 
	CONSTRAINT ck_experiment_log_kind CHECK (kind IN ('looked', 'paused', 'resumed', 'stopped', 'went_on', 'hour_answered')), 
	CONSTRAINT ck_experiment_log_told_why CHECK (kind NOT IN ('paused', 'stopped') OR cause IS NOT NULL), 
	CONSTRAINT ck_experiment_log_at CHECK (length(at) = 32), 
	CONSTRAINT ck_experiment_log_id CHECK (length(id) = 36), 
	CONSTRAINT ck_experiment_log_session_id CHECK (length(session_id) = 36), 
	CONSTRAINT ck_experiment_log_number CHECK (number BETWEEN 1 AND 100000), 
	CONSTRAINT fk_experiment_log_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiment (id)
)
 STRICT

;
INSERT INTO "experiment_log" VALUES('00000000-0000-0000-0000-0000000002bd','00000000-0000-0000-0000-0000000001f4',1,'looked','2026-03-02T12:00:00.250000+00:00',NULL,NULL,NULL);
INSERT INTO "experiment_log" VALUES('00000000-0000-0000-0000-0000000002bc','00000000-0000-0000-0000-0000000001f4',2,'stopped','2026-03-02T12:00:00.250000+00:00','own_choice',NULL,'the-move-to-the-new-house');
CREATE TABLE experiment_noise (
	id TEXT NOT NULL, 
	experiment_id TEXT NOT NULL, 
	first_value INTEGER NOT NULL, 
	first_at TEXT NOT NULL, 
	first_scale_version TEXT NOT NULL, 
	second_value INTEGER NOT NULL, 
	second_at TEXT NOT NULL, 
	second_scale_version TEXT NOT NULL, 
	CONSTRAINT pk_experiment_noise PRIMARY KEY (id), 
	CONSTRAINT ck_experiment_noise_first_value CHECK (first_value BETWEEN 0 AND 10), 
	CONSTRAINT ck_experiment_noise_first_at CHECK (length(first_at) = 32), 
	CONSTRAINT ck_experiment_noise_id CHECK (length(id) = 36), 
	CONSTRAINT ck_experiment_noise_second_at CHECK (length(second_at) = 32), 
	CONSTRAINT ck_experiment_noise_second_value CHECK (second_value BETWEEN 0 AND 10), 
	CONSTRAINT fk_experiment_noise_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiment (id)
)
 STRICT

;
INSERT INTO "experiment_noise" VALUES('00000000-0000-0000-0000-000000000258','00000000-0000-0000-0000-0000000001f4',5,'2026-03-02T12:00:00.250000+00:00','1',6,'2026-03-02T12:01:01.250000+00:00','1');
CREATE TABLE experiment_opening (
	experiment_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	session_id TEXT NOT NULL, 
	screening_id TEXT NOT NULL, 
	opened_at TEXT NOT NULL, 
	day INTEGER NOT NULL, 
	before_value INTEGER NOT NULL, 
	before_at TEXT NOT NULL, 
	before_scale_version TEXT NOT NULL, 
	stress INTEGER, 
	painkiller INTEGER, 
	after_running INTEGER, 
	CONSTRAINT pk_experiment_opening PRIMARY KEY (experiment_id, number), 
	CONSTRAINT ck_experiment_opening_after_running CHECK (after_running IN (0, 1)), 
	CONSTRAINT ck_experiment_opening_before_value CHECK (before_value BETWEEN 0 AND 10), 
	CONSTRAINT ck_experiment_opening_day CHECK (day BETWEEN 1 AND 100000), 
	CONSTRAINT ck_experiment_opening_before_at CHECK (length(before_at) = 32), 
	CONSTRAINT ck_experiment_opening_opened_at CHECK (length(opened_at) = 32), 
	CONSTRAINT ck_experiment_opening_session_id CHECK (length(session_id) = 36), 
	CONSTRAINT ck_experiment_opening_number CHECK (number BETWEEN 1 AND 100000), 
	CONSTRAINT ck_experiment_opening_painkiller CHECK (painkiller IN (0, 1)), 
	CONSTRAINT ck_experiment_opening_stress CHECK (stress BETWEEN 0 AND 10), 
	CONSTRAINT fk_experiment_opening_experiment_id FOREIGN KEY(experiment_id) REFERENCES experiment (id), 
	CONSTRAINT fk_experiment_opening_screening_id FOREIGN KEY(screening_id) REFERENCES screening (id)
)
 STRICT

;
INSERT INTO "experiment_opening" VALUES('00000000-0000-0000-0000-0000000001f4',1,'00000000-0000-0000-0000-000000000064','00000000-0000-0000-0000-00000000000a','2026-03-02T14:00:00.250000+02:00',1,6,'2026-03-02T11:59:55.250000+00:00','1',4,0,NULL);
INSERT INTO "experiment_opening" VALUES('00000000-0000-0000-0000-0000000001f4',2,'00000000-0000-0000-0000-0000000000be','00000000-0000-0000-0000-00000000000a','2026-03-02T15:00:00.250000+02:00',1,6,'2026-03-02T12:59:55.250000+00:00','1',4,0,NULL);
CREATE TABLE hold (
	session_id TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	planned_s REAL NOT NULL, 
	held_s REAL NOT NULL, 
	CONSTRAINT pk_hold PRIMARY KEY (session_id, number), 
	CONSTRAINT ck_hold_held_s CHECK (held_s BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_hold_number CHECK (number BETWEEN 1 AND 1000), 
	CONSTRAINT ck_hold_planned_s CHECK (planned_s BETWEEN 0 AND 1000000), 
	CONSTRAINT fk_hold_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)
 STRICT

;
INSERT INTO "hold" VALUES('00000000-0000-0000-0000-000000000064',1,20.0,20.0);
INSERT INTO "hold" VALUES('00000000-0000-0000-0000-000000000064',2,20.0,19.9);
INSERT INTO "hold" VALUES('00000000-0000-0000-0000-000000000064',3,20.0,7.25);
INSERT INTO "hold" VALUES('00000000-0000-0000-0000-000000000065',1,20.0,20.0);
INSERT INTO "hold" VALUES('00000000-0000-0000-0000-000000000065',2,20.0,19.9);
INSERT INTO "hold" VALUES('00000000-0000-0000-0000-000000000065',3,20.0,7.25);
INSERT INTO "hold" VALUES('00000000-0000-0000-0000-000000000066',1,20.0,20.0);
INSERT INTO "hold" VALUES('00000000-0000-0000-0000-000000000066',2,20.0,19.9);
INSERT INTO "hold" VALUES('00000000-0000-0000-0000-000000000066',3,20.0,7.25);
CREATE TABLE person (
	id TEXT NOT NULL, 
	language TEXT NOT NULL, 
	country TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	protocol_id TEXT NOT NULL, 
	repetitions INTEGER, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT ck_person_country CHECK (country IN ('NL', 'BE', 'other')), 
	CONSTRAINT ck_person_language CHECK (language IN ('nl', 'fr', 'en')), 
	CONSTRAINT ck_person_created_at CHECK (length(created_at) = 32), 
	CONSTRAINT ck_person_id CHECK (length(id) = 36), 
	CONSTRAINT ck_person_repetitions CHECK (repetitions BETWEEN 1 AND 1000)
)
 STRICT

;
INSERT INTO "person" VALUES('00000000-0000-0000-0000-000000000001','nl','BE','2026-03-02T12:00:00.250000+00:00','kuleuven',3);
CREATE TABLE professional (
	screening_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	seen_on TEXT NOT NULL, 
	allowed TEXT NOT NULL, 
	lean_back TEXT NOT NULL, 
	allowed_adaptations TEXT NOT NULL, 
	recorded_at TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	within TEXT, 
	adaptations TEXT NOT NULL, 
	advice TEXT NOT NULL, 
	clearable INTEGER NOT NULL, 
	table_version TEXT NOT NULL, 
	language TEXT NOT NULL, 
	answered_at TEXT NOT NULL, 
	expires_at TEXT NOT NULL, 
	CONSTRAINT pk_professional PRIMARY KEY (screening_id), 
	CONSTRAINT ck_professional_language CHECK (language IN ('nl', 'fr', 'en')), 
	CONSTRAINT ck_professional_outcome CHECK (outcome IN ('go', 'adapted', 'doctor_first', 'urgent', 'incomplete')), 
	CONSTRAINT ck_professional_within CHECK (within IN ('days', 'today', 'now')), 
	CONSTRAINT ck_professional_clearable CHECK (clearable IN (0, 1)), 
	CONSTRAINT ck_professional_answered_at CHECK (length(answered_at) = 32), 
	CONSTRAINT ck_professional_expires_at CHECK (length(expires_at) = 32), 
	CONSTRAINT ck_professional_recorded_at CHECK (length(recorded_at) = 32), 
	CONSTRAINT fk_professional_screening_id FOREIGN KEY(screening_id) REFERENCES screening (id)
)
 STRICT

;
INSERT INTO "professional" VALUES('00000000-0000-0000-0000-00000000000a','practice-at-the-corner','2026-03-01','only-while-holding-the-table','fine','["support_hold"]','2026-03-02T13:00:00.250000+00:00','adapted',NULL,'["short_hold","small_range"]','["see_gp","keep_moving"]',0,'2026-01','nl','2026-03-02T12:00:00.250000+00:00','2026-04-01T12:00:00.250000+00:00');
CREATE TABLE rating (
	session_id TEXT NOT NULL, 
	scale TEXT NOT NULL, 
	side TEXT NOT NULL, 
	scale_version TEXT NOT NULL, 
	number INTEGER, 
	choice TEXT, 
	answered_at TEXT NOT NULL, 
	CONSTRAINT pk_rating PRIMARY KEY (session_id, scale, side), 
	CONSTRAINT ck_rating_scale CHECK ((scale = 'tension' AND choice IS NULL AND number IS NOT NULL AND number BETWEEN 0 AND 10) OR (scale = 'felt' AND side = 'after' AND number IS NULL AND choice IS NOT NULL AND choice IN ('better', 'same', 'worse', 'unsure'))), 
	CONSTRAINT ck_rating_side CHECK (side IN ('before', 'after')), 
	CONSTRAINT ck_rating_answered_at CHECK (length(answered_at) = 32), 
	CONSTRAINT fk_rating_session_id FOREIGN KEY(session_id) REFERENCES session (id)
)
 STRICT

;
INSERT INTO "rating" VALUES('00000000-0000-0000-0000-000000000064','tension','before','1',6,NULL,'2026-03-02T11:59:55.250000+00:00');
INSERT INTO "rating" VALUES('00000000-0000-0000-0000-000000000064','tension','after','1',4,NULL,'2026-03-02T12:01:38.250000+00:00');
INSERT INTO "rating" VALUES('00000000-0000-0000-0000-000000000064','felt','after','1',NULL,'better','2026-03-02T12:01:41.250000+00:00');
INSERT INTO "rating" VALUES('00000000-0000-0000-0000-000000000065','tension','before','1',6,NULL,'2026-03-02T12:59:55.250000+00:00');
INSERT INTO "rating" VALUES('00000000-0000-0000-0000-000000000065','tension','after','1',4,NULL,'2026-03-02T13:01:38.250000+00:00');
INSERT INTO "rating" VALUES('00000000-0000-0000-0000-000000000065','felt','after','1',NULL,'better','2026-03-02T13:01:41.250000+00:00');
INSERT INTO "rating" VALUES('00000000-0000-0000-0000-000000000066','tension','before','1',6,NULL,'2026-03-02T13:59:55.250000+00:00');
INSERT INTO "rating" VALUES('00000000-0000-0000-0000-000000000066','tension','after','1',4,NULL,'2026-03-02T14:01:38.250000+00:00');
INSERT INTO "rating" VALUES('00000000-0000-0000-0000-000000000066','felt','after','1',NULL,'better','2026-03-02T14:01:41.250000+00:00');
CREATE TABLE screening (
	id TEXT NOT NULL, 
	country TEXT NOT NULL, 
	answers TEXT NOT NULL, 
	clear_stages TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	within TEXT, 
	adaptations TEXT NOT NULL, 
	advice TEXT NOT NULL, 
	clearable INTEGER NOT NULL, 
	table_version TEXT NOT NULL, 
	language TEXT NOT NULL, 
	answered_at TEXT NOT NULL, 
	expires_at TEXT NOT NULL, 
	withdrawn_at TEXT, 
	CONSTRAINT pk_screening PRIMARY KEY (id), 
	CONSTRAINT ck_screening_country CHECK (country IN ('NL', 'BE', 'other')), 
	CONSTRAINT ck_screening_language CHECK (language IN ('nl', 'fr', 'en')), 
	CONSTRAINT ck_screening_outcome CHECK (outcome IN ('go', 'adapted', 'doctor_first', 'urgent', 'incomplete')), 
	CONSTRAINT ck_screening_within CHECK (within IN ('days', 'today', 'now')), 
	CONSTRAINT ck_screening_clearable CHECK (clearable IN (0, 1)), 
	CONSTRAINT ck_screening_answered_at CHECK (length(answered_at) = 32), 
	CONSTRAINT ck_screening_expires_at CHECK (length(expires_at) = 32), 
	CONSTRAINT ck_screening_id CHECK (length(id) = 36), 
	CONSTRAINT ck_screening_withdrawn_at CHECK (length(withdrawn_at) = 32)
)
 STRICT

;
INSERT INTO "screening" VALUES('00000000-0000-0000-0000-00000000000a','BE','{"age":44,"surgery":"unknown"}','[1,2]','doctor_first','days','["small_range"]','["see_gp","keep_moving"]',1,'2026-01','nl','2026-03-02T12:00:00.250000+00:00','2026-04-01T12:00:00.250000+00:00',NULL);
CREATE TABLE session (
	id TEXT NOT NULL, 
	screening_id TEXT NOT NULL, 
	protocol_id TEXT NOT NULL, 
	protocol_version TEXT NOT NULL, 
	exercise TEXT NOT NULL, 
	arm TEXT NOT NULL, 
	language TEXT NOT NULL, 
	started_at TEXT NOT NULL, 
	ended_at TEXT NOT NULL, 
	paused_s REAL NOT NULL, 
	stop_at_s REAL, 
	stop_reason TEXT, 
	extra_reason TEXT, 
	saved_at TEXT NOT NULL, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT ck_session_arm CHECK (arm IN ('stretch', 'control')), 
	CONSTRAINT ck_session_language CHECK (language IN ('nl', 'fr', 'en')), 
	CONSTRAINT ck_session_stop_reason CHECK (stop_reason IN ('sharp_pain', 'leg_symptom', 'dizzy', 'interrupted', 'other')), 
	CONSTRAINT ck_session_stop CHECK ((stop_at_s IS NULL) = (stop_reason IS NULL)), 
	CONSTRAINT ck_session_ended_at CHECK (length(ended_at) = 32), 
	CONSTRAINT ck_session_id CHECK (length(id) = 36), 
	CONSTRAINT ck_session_saved_at CHECK (length(saved_at) = 32), 
	CONSTRAINT ck_session_started_at CHECK (length(started_at) = 32), 
	CONSTRAINT ck_session_paused_s CHECK (paused_s BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_session_stop_at_s CHECK (stop_at_s BETWEEN 0 AND 1000000), 
	CONSTRAINT fk_session_screening_id FOREIGN KEY(screening_id) REFERENCES screening (id)
)
 STRICT

;
INSERT INTO "session" VALUES('00000000-0000-0000-0000-000000000064','00000000-0000-0000-0000-00000000000a','umcg','1','standing_pelvic','stretch','nl','2026-03-02T12:00:00.250000+00:00','2026-03-02T12:01:30.250000+00:00',1.5,80.5,'sharp_pain','wanted-one-more-before-the-train','2026-03-02T12:01:30.250000+00:00');
INSERT INTO "session" VALUES('00000000-0000-0000-0000-000000000065','00000000-0000-0000-0000-00000000000a','umcg','1','standing_pelvic','stretch','nl','2026-03-02T13:00:00.250000+00:00','2026-03-02T13:01:30.250000+00:00',1.5,80.5,'sharp_pain','wanted-one-more-before-the-train','2026-03-02T13:01:30.250000+00:00');
INSERT INTO "session" VALUES('00000000-0000-0000-0000-000000000066','00000000-0000-0000-0000-00000000000a','umcg','1','standing_pelvic','stretch','nl','2026-03-02T14:00:00.250000+00:00','2026-03-02T14:01:30.250000+00:00',1.5,80.5,'sharp_pain','wanted-one-more-before-the-train','2026-03-02T14:01:30.250000+00:00');
CREATE INDEX ix_screening_answered_at ON screening (answered_at);
CREATE INDEX ix_check_in_screening_id ON check_in (screening_id, answered_at);
CREATE INDEX ix_session_screening_id ON session (screening_id);
CREATE INDEX ix_session_started_at ON session (started_at);
CREATE INDEX ix_experiment_made_at ON experiment (made_at);
CREATE INDEX ix_experiment_opening_screening_id ON experiment_opening (screening_id);
CREATE UNIQUE INDEX ix_experiment_opening_session_id ON experiment_opening (session_id);
CREATE INDEX ix_experiment_noise_experiment_id ON experiment_noise (experiment_id);
CREATE UNIQUE INDEX ix_experiment_log_experiment_id ON experiment_log (experiment_id, number);
COMMIT;
