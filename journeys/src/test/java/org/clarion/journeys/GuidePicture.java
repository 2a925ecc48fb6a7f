package org.clarion.journeys;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A picture for the guides, as Chromium draws it: the DevTools protocol's Page.captureScreenshot. */
final class GuidePicture {

    private static final int QUALITY = 82;

    private GuidePicture() {}

    static JsonObject asked() {
        var asked = new JsonObject();
        asked.addProperty("format", "webp");
        asked.addProperty("quality", QUALITY);
        return asked;
    }

    static void keep(Path file, JsonObject drawn) {
        try {
            Files.write(file, Base64.getDecoder().decode(drawn.get("data").getAsString()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
