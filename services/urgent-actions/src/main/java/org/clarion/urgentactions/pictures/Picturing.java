package org.clarion.urgentactions.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.pictures.Pictures;
import org.clarion.pictures.RedrawnPicture;
import org.clarion.pictures.RedrawnPicture.Picture;
import org.clarion.pictures.RedrawnPicture.Reason;
import org.clarion.pictures.RedrawnPicture.Unusable;
import org.clarion.turns.NamedLocks;

/** What staff do with the picture of an action: put it there, describe it, take it away for good. */
@ApplicationScoped
public class Picturing {

    private static final int BYTES_OF_A_MARK = 12;

    private final SubjectPictures pictures;
    private final PictureFiles files;
    private final Pictures drawing;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Picturing(
            SubjectPictures pictures,
            PictureFiles files,
            Pictures drawing,
            NamedLocks locks,
            StaffActs acts,
            Clock clock) {
        this.pictures = pictures;
        this.files = files;
        this.drawing = drawing;
        this.locks = locks;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public Optional<SubjectPicture> of(UUID action) {
        return pictures.findByIdOptional(action);
    }

    @Transactional
    Optional<byte[]> jpeg(UUID action, String mark, PictureSize size) {
        return files.findByIdOptional(size.nameOf(action, mark)).map(PictureFile::jpeg);
    }

    /** In the place of the one that stood there. Gives the reason why not, if so. */
    @Transactional
    public Optional<Reason> put(UUID action, byte[] file, PictureEntry entry, String by) {
        var large = drawing.redraw(file, PictureSize.LARGE.longest());
        return switch (large) {
            case Unusable(var reason) -> Optional.of(reason);
            case Picture(var jpeg, var width, var height) -> {
                locks.hold("picture", action);
                pictures.deleteById(action);
                pictures.flush();
                var mark = newMark();
                pictures.persistAndFlush(new SubjectPicture(action, mark, width, height, entry, by, clock.instant()));
                keep(action, mark, PictureSize.LARGE, large);
                keep(action, mark, PictureSize.SMALL, drawing.redraw(jpeg, PictureSize.SMALL.longest()));
                acts.record(StaffAct.of("put a picture on an action", action).on(action));
                yield Optional.empty();
            }
        };
    }

    private void keep(UUID action, String mark, PictureSize size, RedrawnPicture redrawn) {
        if (redrawn instanceof Picture(var jpeg, var width, var height)) {
            files.persist(new PictureFile(size.nameOf(action, mark), action, jpeg));
        }
    }

    /** Whether there is a picture to say it of. */
    @Transactional
    boolean describe(UUID action, PictureEntry entry) {
        var found = pictures.findByIdOptional(action);
        found.ifPresent(picture -> {
            picture.describe(entry);
            acts.record(
                    StaffAct.of("described the picture of an action", action).on(action));
        });
        return found.isPresent();
    }

    /** Every size of it goes at once, and its address leads nowhere. */
    @Transactional
    void remove(UUID action) {
        if (pictures.deleteById(action)) {
            acts.record(StaffAct.of("removed the picture of an action", action).on(action));
        }
    }

    private String newMark() {
        var bytes = new byte[BYTES_OF_A_MARK];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
