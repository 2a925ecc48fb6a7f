package org.clarion.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.clarion.pictures.RedrawnPicture.Picture;
import org.clarion.pictures.RedrawnPicture.Reason;
import org.clarion.pictures.RedrawnPicture.Unusable;
import org.clarion.testkit.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    private final Pictures pictures = new Pictures();

    @Test
    void nothingOfWhatTheCameraNotedIsLeft() throws IOException {
        var photo = Snapshots.taken(40, 20, 1);
        assertThat(text(photo)).contains("Exif", "Somebody's phone");

        assertThat(text(redrawn(photo))).startsWith("\u00FF\u00D8").doesNotContain("Exif", "GPS", "phone");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 20, 0, 0",
        "2, 40, 20, 39, 0",
        "3, 40, 20, 39, 19",
        "4, 40, 20, 0, 19",
        "5, 20, 40, 0, 0",
        "6, 20, 40, 19, 0",
        "7, 20, 40, 19, 39",
        "8, 20, 40, 0, 39"
    })
    void aPictureIsPutUprightAsTheCameraWasHeld(int held, int width, int height, int redX, int redY)
            throws IOException {
        var upright = read(redrawn(Snapshots.taken(40, 20, held)));

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        assertThat(isRed(upright, redX, redY)).isTrue();
        assertThat(isRed(upright, width - 1 - redX, height - 1 - redY)).isFalse();
    }

    @Test
    void aScreenshotThatSaysHowItWasHeldIsPutUprightToo() throws IOException {
        var upright = read(redrawn(Snapshots.pngTaken(40, 20, 6)));

        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(isRed(upright, 19, 0)).isTrue();
    }

    @Test
    void aLargePictureBecomesSmallerAndKeepsItsShape() throws IOException {
        var small = read(redrawn(Snapshots.png(5000, 1250)));

        assertThat(small.getWidth()).isEqualTo(Pictures.LONGEST_SIDE);
        assertThat(small.getHeight()).isEqualTo(Pictures.LONGEST_SIDE / 4);
        assertThat(isRed(small, 10, 10)).isTrue();
    }

    @Test
    void thereIsNoSeamWhereALargePictureIsReadInPieces() throws IOException {
        var tall = read(redrawn(Snapshots.png(1500, 7500)));

        assertThat(tall.getHeight()).isEqualTo(Pictures.LONGEST_SIDE);
        for (int y = 0; y < 990; y++) {
            assertThat(isRed(tall, 50, y)).isTrue();
            assertThat(isRed(tall, 50, 1999 - y)).isFalse();
        }
    }

    @Test
    void aSmallPictureIsNotBlownUpAndWhatIsTransparentIsPaper() throws IOException {
        var glass = new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB);

        var paper = read(redrawn(Snapshots.written(glass, "png")));

        assertThat(paper.getWidth()).isEqualTo(30);
        assertThat(new Color(paper.getRGB(15, 10)).getGreen()).isGreaterThan(250);
    }

    @Test
    void aPictureOfWhateverSizeItClaimsIsNotDecoded() {
        assertThat(pictures.redraw(Snapshots.pngThatClaims(60_000, 60_000)))
                .isEqualTo(new Unusable(Reason.TOO_MANY_PIXELS));
    }

    @Test
    void whatIsPackedBesideAPictureStaysPacked() throws IOException {
        int megabyte = 1 << 20;
        var png = Snapshots.pngThatUnpacksTo(64 * megabyte);
        var before = allocated();

        assertThat(ExifOrientation.of(png)).isEqualTo(1);

        assertThat(allocated() - before).isLessThan(16 * megabyte);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void anOrdinaryPictureOfFortyEightMillionPixelsIsTaken() throws IOException {
        var small = read(redrawn(Snapshots.large(6048, 8064)));

        assertThat(small.getHeight()).isEqualTo(Pictures.LONGEST_SIDE);
        assertThat(small.getWidth()).isEqualTo(Pictures.LONGEST_SIDE * 3 / 4);
    }

    @Test
    void whatADecoderWouldHoldWholeMayHaveFewerPixels() throws IOException {
        var photo = Snapshots.taken(40, 20, 6);
        assertThat(Scanlines.areInOrder(PictureFormat.JPEG, photo)).isTrue();
        assertThat(Scanlines.areInOrder(PictureFormat.PNG, Snapshots.png(4, 4))).isTrue();

        photo[text(photo).indexOf("\u00FF\u00C0\0") + 1] = (byte) 0xC2;

        assertThat(Scanlines.areInOrder(PictureFormat.JPEG, photo)).isFalse();
        assertThat(Scanlines.areInOrder(PictureFormat.JPEG, Arrays.copyOf(photo, 20)))
                .isFalse();
    }

    @Test
    void whatAPhoneSavesByItselfIsCalledThat() {
        assertThat(pictures.redraw(Snapshots.heic())).isEqualTo(new Unusable(Reason.OF_A_PHONE));
    }

    @Test
    void whatIsNoPictureIsNoneWhateverItsName() {
        assertThat(pictures.redraw("<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Unusable(Reason.NO_PICTURE));
        assertThat(pictures.redraw("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Unusable(Reason.NO_PICTURE));
        assertThat(pictures.redraw(new byte[0])).isEqualTo(new Unusable(Reason.NO_PICTURE));
    }

    @Test
    void aPictureThatIsBrokenSaysSo() throws IOException {
        var photo = Snapshots.taken(40, 20, 1);

        assertThat(pictures.redraw(Arrays.copyOf(photo, 20))).isEqualTo(new Unusable(Reason.BROKEN));
        assertThat(pictures.redraw(Snapshots.pngThatClaims(30, 30))).isEqualTo(new Unusable(Reason.BROKEN));
    }

    @Test
    void anOrientationThatCannotBeReadIsUpright() throws IOException {
        var photo = Snapshots.taken(40, 20, 6);

        for (int length = 0; length < 100; length++) {
            assertThat(ExifOrientation.of(Arrays.copyOf(photo, length))).isIn(1, 6);
        }
        assertThat(ExifOrientation.of(Snapshots.taken(40, 20, 9))).isEqualTo(1);
    }

    private byte[] redrawn(byte[] file) {
        assertThat(pictures.redraw(file)).isInstanceOf(Picture.class);
        return ((Picture) pictures.redraw(file)).jpeg();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 100;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
