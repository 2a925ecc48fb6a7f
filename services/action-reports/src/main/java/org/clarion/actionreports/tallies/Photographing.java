package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.tallies.Photos.Photo;
import org.clarion.pictures.Pictures;
import org.clarion.pictures.RedrawnPicture.Picture;
import org.clarion.pictures.RedrawnPicture.Reason;
import org.clarion.pictures.RedrawnPicture.Unusable;

/** What staff do with the photo of a tally. Its figures are counted before, whatever becomes of the photo. */
@ApplicationScoped
class Photographing {

    private final Photos photos;
    private final Pictures pictures;
    private final StaffActs acts;
    private final ReportsConfig config;
    private final Clock clock;

    Photographing(Photos photos, Pictures pictures, StaffActs acts, ReportsConfig config, Clock clock) {
        this.photos = photos;
        this.pictures = pictures;
        this.acts = acts;
        this.config = config;
        this.clock = clock;
    }

    /** Gives the reason why not, if so. A tally that has a photo keeps the one it has. */
    @Transactional
    Optional<Reason> add(UUID tallyId, byte[] file, String who) {
        return switch (pictures.redraw(file)) {
            case Unusable(var reason) -> Optional.of(reason);
            case Picture(var jpeg, var width, var height) -> {
                var now = clock.instant();
                if (photos.keep(tallyId, jpeg, new Photo(who, now, now.plus(config.photosFor())))) {
                    acts.record("added the photo of a tally", tallyId.toString());
                }
                yield Optional.empty();
            }
        };
    }

    @Transactional
    void remove(UUID tallyId) {
        if (photos.remove(tallyId)) {
            acts.record("removed the photo of a tally", tallyId.toString());
        }
    }
}
