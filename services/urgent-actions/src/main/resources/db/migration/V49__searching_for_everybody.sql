-- What everybody can look for besides the actions (V36): published documents and the asks of published plans, in one row for each
-- language, in its dictionary and without accents beside it.
create table public_words (
    kind       text        not null,
    subject_id uuid        not null,
    language   varchar(12) not null,
    dictionary varchar(20) not null,
    path       text        not null,
    country    text        not null,
    title      text        not null,
    body       text        not null,
    words      tsvector    not null,
    primary key (kind, subject_id, language),
    constraint kinds_of_public_words_are_known check (kind in ('DOCUMENT', 'ASK'))
);

create index public_words_by_word on public_words using gin (words);
create index public_words_by_dictionary on public_words (dictionary);

-- As the words of a sheet are weighed: numbers and title, then names, then the text.
create function weighed_words(dictionary text, numbers text, title text, names text, body text) returns tsvector
    language sql stable as $$
    select setweight(to_tsvector('simple', plain_words(numbers)), 'A')
        || setweight(to_tsvector(cast(dictionary as regconfig), title), 'A')
        || setweight(to_tsvector(cast(dictionary as regconfig), plain_words(title)), 'A')
        || setweight(to_tsvector('simple', plain_words(title)), 'A')
        || setweight(to_tsvector('simple', plain_words(names)), 'B')
        || setweight(to_tsvector(cast(dictionary as regconfig), left(body, 100000)), 'C')
        || setweight(to_tsvector(cast(dictionary as regconfig), plain_words(left(body, 100000))), 'C')
$$;

create function write_document_words(document uuid) returns void language sql as $$
    delete from public_words where kind = 'DOCUMENT' and subject_id = document;
    insert into public_words (kind, subject_id, language, dictionary, path, country, title, body, words)
    select 'DOCUMENT', id, language, dictionary, concat('/documents/', id), country, title, body,
           weighed_words(dictionary, numbers, title, names, body)
    from (select d.id, w.language, dictionary_of(w.language) as dictionary, coalesce(d.country, '') as country,
                 left(w.title, 2000) as title,
                 concat_ws(' ', d.index_number, regexp_replace(d.index_number, '[^[:alnum:]]+', ' ', 'g'),
                     regexp_replace(d.index_number, '[^[:alnum:]]+', '', 'g'), 'country' || lower(d.country),
                     extract(year from coalesce(d.issued_on, d.published_at))) as numbers,
                 coalesce((select string_agg(concat_ws(', ', q.speaker, q.office), ' · ') from document_quote q
                     where q.document_id = d.id), '') as names,
                 concat_ws(E'\n', w.body, (select string_agg(concat_ws(' · ', q.words, q.speaker, q.office), E'\n' order by q.place)
                     from document_quote q where q.document_id = d.id and q.language = w.language)) as body
          from public_document d join document_words w on w.document_id = d.id
          where d.id = document and d.state = 'PUBLISHED') written
$$;

create function document_words_follow_the_document() returns trigger language plpgsql as $$
begin
    perform write_document_words(new.id);
    return null;
end $$;

create function document_words_follow_their_parts() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform write_document_words(old.document_id);
    else
        perform write_document_words(new.document_id);
    end if;
    return null;
end $$;

-- Whoever writes, publishes or withdraws a document, and however: what can be looked for changes in the same transaction.
create trigger words_of_documents_follow after update on public_document
    for each row when (old.state is distinct from new.state or old.index_number is distinct from new.index_number
        or old.country is distinct from new.country or old.issued_on is distinct from new.issued_on)
    execute function document_words_follow_the_document();
create trigger words_of_documents_are_written after insert or update or delete on document_words
    for each row execute function document_words_follow_their_parts();
create trigger words_of_documents_are_quoted after insert or update or delete on document_quote
    for each row execute function document_words_follow_their_parts();

create function write_ask_words(plans uuid, only_ask uuid) returns void language sql as $$
    delete from public_words where kind = 'ASK'
        and subject_id in (select id from ask where plan_id = plans and id = coalesce(only_ask, id));
    insert into public_words (kind, subject_id, language, dictionary, path, country, title, body, words)
    select 'ASK', id, language, dictionary, path, '', title, words, weighed_words(dictionary, number, title, '', words)
    from (select a.id, p.language, dictionary_of(p.language) as dictionary, concat('/plans/', p.id, '/', a.place) as path,
                 left(concat_ws(' · ', concat_ws(' ', nullif(a.chapter, ''), nullif(a.section, ''), a.number), p.title), 2000) as title,
                 concat_ws(' ', concat_ws('.', nullif(a.chapter, ''), nullif(a.section, ''), a.number), a.people) as number, a.words
          from ask a join plan p on p.id = a.plan_id
          where p.id = plans and p.published_at is not null and a.id = coalesce(only_ask, a.id)) written
$$;

create function ask_words_follow_the_plan() returns trigger language plpgsql as $$
begin
    perform write_ask_words(new.id, null);
    return null;
end $$;

create function ask_words_follow_the_ask() returns trigger language plpgsql as $$
begin
    perform write_ask_words(new.plan_id, new.id);
    return null;
end $$;

create trigger words_of_asks_are_published after update on plan
    for each row when (old.published_at is distinct from new.published_at or old.title is distinct from new.title)
    execute function ask_words_follow_the_plan();
create trigger words_of_asks_follow after update on ask
    for each row when (old.words is distinct from new.words) execute function ask_words_follow_the_ask();

select write_document_words(id) from public_document where state = 'PUBLISHED';
select write_ask_words(id, null) from plan where published_at is not null;
