-- Who began an action: a draft is in their hands. Of drafts that are there already, nobody has said but who wrote on them last.
alter table urgent_action add begun_by varchar(80);
update urgent_action set begun_by = changed_by;
alter table urgent_action alter begun_by set not null;

-- Everything of an action that can be looked for, in one row for each language of its sheet. The dictionary is that of the language; it
-- is kept by its name, because a number of the database's own would not survive its upgrade.
create table action_words (
    action_id  uuid        not null references urgent_action (id) on delete cascade,
    language   varchar(12) not null,
    dictionary varchar(20) not null,
    title      text        not null,
    body       text        not null,
    words      tsvector    not null,
    primary key (action_id, language)
);

create index action_words_by_word on action_words using gin (words);
create index action_words_by_dictionary on action_words (dictionary);

-- Without capitals, accents and the signs that no keyboard abroad has. What is looked for goes through the same function.
create function plain_words(written text) returns text language sql immutable strict parallel safe as $$
    select replace(replace(replace(translate(
        lower(regexp_replace(normalize(written, NFKD), '[\u0300-\u036f\u0640\u064b-\u065f\u0670]', '', 'g')),
        'øłđıħŧ’', 'oldiht'''), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe')
$$;

-- The dictionary of a language (BCP 47), of those that this database has; "simple" takes words as they are.
create function dictionary_of(tag text) returns text language sql stable strict as $$
    select coalesce((
        select cast(cfgname as text) from pg_ts_config where cfgnamespace = cast('pg_catalog' as regnamespace) and cfgname = case split_part(lower(tag), '-', 1)
            when 'ar' then 'arabic' when 'ca' then 'catalan' when 'da' then 'danish' when 'de' then 'german' when 'el' then 'greek'
            when 'en' then 'english' when 'es' then 'spanish' when 'eu' then 'basque' when 'fi' then 'finnish' when 'fr' then 'french'
            when 'ga' then 'irish' when 'hi' then 'hindi' when 'hu' then 'hungarian' when 'hy' then 'armenian' when 'id' then 'indonesian'
            when 'it' then 'italian' when 'lt' then 'lithuanian' when 'nb' then 'norwegian' when 'ne' then 'nepali' when 'nl' then 'dutch'
            when 'nn' then 'norwegian' when 'no' then 'norwegian' when 'pt' then 'portuguese' when 'ro' then 'romanian'
            when 'ru' then 'russian' when 'sr' then 'serbian' when 'sv' then 'swedish' when 'ta' then 'tamil' when 'tr' then 'turkish'
            when 'yi' then 'yiddish' end), 'simple')
$$;

-- All strings somewhere in a document; null where there is none.
create function strings_at(document jsonb, place jsonpath) returns text language sql immutable as $$
    select string_agg(found #>> '{}', ' · ') from jsonb_path_query(document, place) found
    where jsonb_typeof(found) = 'string' and found #>> '{}' <> ''
$$;

-- Names, addresses and numbers, as they are in every language: "106.23" is also found as "106/23", an index by its parts too.
create function names_in(draft jsonb) returns text language sql immutable as $$
    select concat_ws(' · ',
        strings_at(draft, 'lax $.subjects[*].name'), strings_at(draft, 'lax $.subjects[*].words.*.name'),
        strings_at(draft, 'lax $.targets[*].name'), strings_at(draft, 'lax $.targets[*].office'),
        strings_at(draft, 'lax $.targets[*].words.*.name'), strings_at(draft, 'lax $.targets[*].words.*.office'),
        strings_at(draft, 'lax $.targets[*].address[*]'), strings_at(draft, 'lax $.targets[*].email'),
        strings_at(draft, 'lax $.targets[*].handle'), strings_at(draft, 'lax $.targets[*].phone'))
$$;

create function numbers_in(draft jsonb) returns text language sql immutable as $$
    select concat_ws(' ',
        case when cast(draft ->> 'counter' as integer) > 0 then concat('UA AU ', draft ->> 'counter', '.',
            lpad(cast(cast(draft ->> 'year' as integer) % 100 as text), 2, '0'), ' ', draft ->> 'counter', ' ', draft ->> 'year') end,
        draft ->> 'aiIndex', regexp_replace(draft ->> 'aiIndex', '[^[:alnum:]]+', ' ', 'g'),
        regexp_replace(draft ->> 'aiIndex', '[^[:alnum:]]+', '', 'g'),
        'country' || lower(nullif(draft ->> 'country', '')))
$$;

create function write_words(action uuid, draft jsonb) returns void language sql as $$
    delete from action_words where action_id = action;
    insert into action_words (action_id, language, dictionary, title, body, words)
    select action, language, dictionary, title, body,
           setweight(to_tsvector('simple', plain_words(numbers)), 'A')
               || setweight(to_tsvector(cast(dictionary as regconfig), title), 'A')
               || setweight(to_tsvector(cast(dictionary as regconfig), plain_words(title)), 'A')
               || setweight(to_tsvector('simple', plain_words(title)), 'A')
               || setweight(to_tsvector('simple', plain_words(names)), 'B')
               || setweight(to_tsvector(cast(dictionary as regconfig), names), 'B')
               || setweight(to_tsvector(cast(dictionary as regconfig), plain_words(names)), 'B')
               || setweight(to_tsvector(cast(dictionary as regconfig), left(body, 100000)), 'C')
               || setweight(to_tsvector(cast(dictionary as regconfig), plain_words(left(body, 100000))), 'C')
    from (select language, dictionary_of(language) as dictionary, numbers_in(draft) as numbers, left(names_in(draft), 20000) as names,
                 left(coalesce(draft #>> array['texts', language, 'title'], ''), 2000) as title,
                 concat_ws(E'\n', nullif(draft #>> array['texts', language, 'summary'], ''),
                     strings_at(draft #> array['texts', language, 'points'], 'lax $[*]'),
                     draft #>> array['texts', language, 'background'], draft #>> array['texts', language, 'sampleLetter'],
                     draft #>> array['texts', language, 'outcome'], draft #>> array['texts', language, 'saidBy'],
                     draft #>> array['texts', language, 'thanks'], draft #>> array['texts', language, 'next'],
                     names_in(draft)) as body
          from (select jsonb_object_keys(coalesce(draft -> 'texts', '{}')) as language
                union select draft ->> 'originalLanguage') languages
          where language is not null) written
$$;

-- The question for one dictionary: all words in any form that the language has, or as they are written, or the last one begun, or what was
-- typed besides countries in a sheet of those. What it consists of is said in the program (SoughtText). A question of stop words alone is none.
create function asked_words(dictionary text, typed text, exact text, beginning text, countries text, rest text) returns tsquery
    language plpgsql stable set client_min_messages = warning as $$
declare
    spoken regconfig := dictionary;
    asked  tsquery   := websearch_to_tsquery(spoken, typed) || websearch_to_tsquery(spoken, plain_words(typed))
        || websearch_to_tsquery('simple', plain_words(exact)) || to_tsquery('simple', plain_words(beginning));
begin
    if countries <> '' then
        asked := asked || (to_tsquery('simple', countries) && websearch_to_tsquery('simple', plain_words(rest)))
            || (to_tsquery('simple', countries) && websearch_to_tsquery(spoken, plain_words(rest)));
    end if;
    return asked;
end $$;

create function action_words_follow_the_sheet() returns trigger language plpgsql as $$
begin
    perform write_words(new.id, new.draft);
    return null;
end $$;

-- Whoever writes a sheet, and however: what can be looked for changes in the same transaction.
create trigger action_words_are_written after insert on urgent_action
    for each row execute function action_words_follow_the_sheet();
create trigger action_words_are_rewritten after update on urgent_action
    for each row when (old.draft is distinct from new.draft) execute function action_words_follow_the_sheet();

select write_words(id, draft) from urgent_action;
