package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.sql.Sql;
import org.clarion.privacy.PersonalBytes;

/** The photos of counted paper, unreadable in the database. */
@ApplicationScoped
class Photos {

    private final Sql sql;
    private final PersonalBytes personal;

    Photos(Sql sql, PersonalBytes personal) {
        this.sql = sql;
        this.personal = personal;
    }

    /** What is known of a photo without looking at it. */
    record Photo(String addedBy, Instant addedAt, Instant forgetAfter) {}

    Optional<Photo> of(UUID tallyId) {
        return sql.one(
                "select added_by, added_at, forget_after from tally_photo where tally_id = ?",
                row -> new Photo(row.text("added_by"), row.instant("added_at"), row.instant("forget_after")),
                tallyId);
    }

    Optional<byte[]> jpeg(UUID tallyId) {
        return sql.one(
                        "select picture from tally_photo where tally_id = ?",
                        row -> Optional.ofNullable(row.maybe("picture", byte[].class)),
                        tallyId)
                .flatMap(found -> found)
                .map(personal::open);
    }

    /** Whether it is news: a tally has one photo, and a withdrawn one none. Whoever withdraws it meanwhile is waited for. */
    boolean keep(UUID tallyId, byte[] jpeg, Photo photo) {
        return sql.change("""
                insert into tally_photo (tally_id, picture, added_by, added_at, forget_after)
                select tally_id, ?, ?, ?, ? from tally where tally_id = ? and withdrawn_at is null for share
                on conflict (tally_id) do nothing""", personal.close(jpeg), photo.addedBy(), photo.addedAt(), photo.forgetAfter(), tallyId)
                > 0;
    }

    boolean remove(UUID tallyId) {
        return sql.change("delete from tally_photo where tally_id = ?", tallyId) > 0;
    }

    int forget(Instant now, int most) {
        return sql.change("""
                delete from tally_photo where tally_id in (
                    select tally_id from tally_photo where forget_after < ? limit ? for update skip locked)""", now, most);
    }
}
