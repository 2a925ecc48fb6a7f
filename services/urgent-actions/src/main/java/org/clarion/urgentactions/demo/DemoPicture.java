package org.clarion.urgentactions.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.clarion.access.Roles;
import org.clarion.urgentactions.pictures.PictureEntry;
import org.clarion.urgentactions.pictures.Picturing;

/** The demo's one picture: a drawing, for it shows nobody. */
@ApplicationScoped
class DemoPicture {

    private static final String FILE = "/demo/desert.jpg";
    private static final PictureEntry SAID = new PictureEntry(
            Map.of(
                    "en", "A drawing: two tents and a family beside a road in the desert, at dusk",
                    "es", "Un dibujo: dos carpas y una familia junto a una carretera en el desierto, al anochecer"),
            "",
            "A drawing: it shows nobody");

    private final Picturing picturing;

    DemoPicture(Picturing picturing) {
        this.picturing = picturing;
    }

    void hang(DemoSheet sheet) {
        picturing.put(sheet.id(), drawing(), SAID, Roles.CAMPAIGNER);
    }

    private static byte[] drawing() {
        try (var in = DemoPicture.class.getResourceAsStream(FILE)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException lost) {
            throw new UncheckedIOException(FILE, lost);
        }
    }
}
