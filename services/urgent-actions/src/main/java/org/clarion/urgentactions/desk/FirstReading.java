package org.clarion.urgentactions.desk;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Reads a sheet of nobody's at the start and keeps nothing of it: what reading needs is there by then, and the first sheet that
 * somebody pastes is read as quickly as the third.
 */
@ApplicationScoped
class FirstReading {

    private static final Logger LOG = Logger.getLogger(FirstReading.class);

    private final Pasting pasting;

    FirstReading(Pasting pasting) {
        this.pasting = pasting;
    }

    /** Beside everything; the service waits for nothing of it. */
    void begin(@Observes StartupEvent start) {
        Thread.ofPlatform().daemon().name("first-reading").start(this::readOne);
    }

    private void readOne() {
        try {
            read();
        } catch (RuntimeException odd) {
            LOG.warn("The first sheet to be pasted will take its time", odd);
        }
    }

    /** As the desk does when a sheet is pasted, and when its draft is shown. */
    int read() {
        var paste = sheet();
        var form = DraftForm.of(pasting.draft(paste), Locale.ENGLISH);
        return pasting.doubts(paste, form, Locale.ENGLISH).size()
                + pasting.leftOver(paste).size();
    }

    private static String sheet() {
        try (var text = FirstReading.class.getResourceAsStream("/first-reading.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
