package org.clarion.urgentactions.evenings;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code (ISO/IEC 18004) as a picture that stands in the page itself. */
final class CodePicture {

    private static final int SIDE = 160;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private CodePicture() {}

    /** @return a PNG, as {@code data:image/png;base64,…} */
    static String of(String text) {
        try (var png = new ByteArrayOutputStream()) {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIDE, SIDE);
            ImageIO.write(drawn(modules), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds this", tooLong);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BufferedImage drawn(BitMatrix modules) {
        var picture = new BufferedImage(modules.getWidth(), modules.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                picture.setRGB(x, y, modules.get(x, y) ? BLACK : WHITE);
            }
        }
        return picture;
    }
}
