package org.clarion.pages;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.clarion.mail.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's sign as it travels inside mails: most mail programs show nothing that stands elsewhere before they are
 * told to, and nothing that is written into the page itself.
 *
 * @param width at which it is shown, {@link #HEIGHT} high
 */
public record MailLogo(Attachment picture, int width) {

    /** How high it is shown, in CSS pixels. */
    public static final int HEIGHT = 40;

    private static final int MOST = 32 * 1024;
    private static final int WIDEST = 280;
    private static final String REFERENCE = "logo@clarion";

    /** The one that is for mails, or else the pages' own where mail programs show it too. */
    static Optional<MailLogo> of(Optional<Path> own, Optional<Path> ofPages) {
        return own.or(() -> ofPages.filter(file -> kind(file).equals("png") && isLight(file)))
                .map(MailLogo::in);
    }

    /** What stands in the page. */
    public String getSource() {
        return "cid:" + picture.shownAs();
    }

    public int getHeight() {
        return HEIGHT;
    }

    private static MailLogo in(Path file) {
        var type = kind(file);
        if (!type.matches("png|jpe?g|gif")) {
            throw refused(file, "is neither png nor jpg nor gif: many mail programs show no other picture", null);
        }
        try {
            var image = ImageIO.read(file.toFile());
            if (image == null) {
                throw refused(file, "is no picture", null);
            }
            if (!isLight(file)) {
                throw refused(file, "has more than 32 KB: every mail would carry it", null);
            }
            var picture = new Attachment(
                    "logo." + type, "image/" + type.replace("jpg", "jpeg"), Files.readAllBytes(file), REFERENCE);
            return new MailLogo(picture, width(image));
        } catch (IOException unreadable) {
            throw refused(file, "cannot be read", unreadable);
        }
    }

    private static boolean isLight(Path file) {
        return file.toFile().length() <= MOST;
    }

    private static int width(BufferedImage image) {
        return Math.clamp(Math.round((float) HEIGHT * image.getWidth() / image.getHeight()), 1, WIDEST);
    }

    private static String kind(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static IllegalStateException refused(Path file, String why, @Nullable Throwable cause) {
        return new IllegalStateException("clarion.organisation.logo-in-mails=%s %s".formatted(file, why), cause);
    }
}
