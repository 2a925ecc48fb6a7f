package org.clarion.actionreports.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.clarion.access.StaffActs;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.files.Import.Stage;
import org.clarion.actionreports.files.ListFile.Unreadable;

/** What staff do with files of reports. */
@ApplicationScoped
class Importing {

    private static final int LINES_AT_ONCE = 1000;

    private final ImportRows rows;
    private final LineReaders reading;
    private final ImportImpact effects;
    private final ReportsConfig config;
    private final StaffActs acts;
    private final Clock clock;

    Importing(
            ImportRows rows,
            LineReaders reading,
            ImportImpact effects,
            ReportsConfig config,
            StaffActs acts,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.effects = effects;
        this.config = config;
        this.acts = acts;
        this.clock = clock;
    }

    /** What comes in by a form. */
    record Handed(UUID importId, String fileName, byte[] content, String whose, DateOrder days, String who) {}

    /** It has more lines than we take at once. */
    static final class TooLong extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Reads the whole file and keeps what is in it. Nothing is counted yet. */
    @Transactional(rollbackOn = {Unreadable.class, TooLong.class})
    void read(Handed handed) throws Unreadable, TooLong {
        var file = ListFile.read(handed.content());
        var hash = DigestUtils.sha256Hex(handed.content());
        var lines = reading.of(handed, hash);
        rows.insert(imported(handed, file, hash), config.importsFor());
        int read = 0;
        for (var raw = file.next(LINES_AT_ONCE); !raw.isEmpty(); raw = file.next(LINES_AT_ONCE)) {
            read += raw.size();
            if (read > config.mostLines()) {
                throw new TooLong();
            }
            rows.insert(handed.importId(), raw.stream().map(lines::read).toList());
        }
        if (read == 0) {
            throw new Unreadable(ListFile.Reason.EMPTY, "");
        }
        acts.record("handed in a file of reports", handed.importId().toString());
    }

    private Import imported(Handed handed, ListFile file, String hash) {
        return new Import(
                handed.importId(),
                handed.fileName(),
                hash,
                handed.whose(),
                String.valueOf(file.separator()),
                file.charset().name(),
                file.leftOut(),
                Stage.READ,
                handed.who(),
                clock.instant(),
                null);
    }

    /** @param twins how many lines the page said other files count; where there are more by now, nothing is begun */
    @Transactional
    void count(UUID importId, long twins, String who) {
        if (stillHas(twins, importId)) {
            move(importId, Stage.READ, Stage.COUNTING, who, "had a file of reports counted");
        }
    }

    /** All but those that count in other files already. */
    @Transactional
    void countOthers(UUID importId, String who) {
        if (move(
                importId,
                Stage.READ,
                Stage.COUNTING,
                who,
                "had a file of reports counted, but for what other files say")) {
            rows.leaveTwinsOut(importId);
        }
    }

    @Transactional
    void drop(UUID importId, String who) {
        if (move(importId, Stage.READ, Stage.DROPPED, who, "dropped a file of reports")) {
            rows.drop(importId);
        }
    }

    @Transactional
    void takeBack(UUID importId, String who) {
        move(importId, Stage.COUNTED, Stage.TAKING_BACK, who, "took back a file of reports");
    }

    /** @param twins as in {@link #count} */
    @Transactional
    void countAgain(UUID importId, long twins, String who) {
        if (stillHas(twins, importId)) {
            move(importId, Stage.TAKEN_BACK, Stage.COUNTING_AGAIN, who, "had a file of reports counted again");
        }
    }

    private boolean stillHas(long twins, UUID importId) {
        rows.takeTurns();
        return effects.twins(importId) <= twins;
    }

    /** A button that was pressed twice finds the import moved on already. */
    private boolean move(UUID importId, Stage from, Stage to, String who, String act) {
        rows.takeTurns();
        var moves = rows.lock(importId).filter(work -> work.stage() == from).isPresent();
        if (moves) {
            rows.move(importId, to, who, clock.instant());
            acts.record(act, importId.toString());
        }
        return moves;
    }
}
