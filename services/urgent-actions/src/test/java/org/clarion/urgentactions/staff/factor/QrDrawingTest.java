package org.clarion.urgentactions.staff.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrDrawingTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 4;

    @Test
    void anAppReadsFromThePictureWhatItNeeds() throws Exception {
        var address = TotpCodes.address("Amnistía & Co", "noor", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");

        assertThat(address)
                .isEqualTo("otpauth://totp/Amnist%C3%ADa%20%26%20Co:noor?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                        + "&issuer=Amnist%C3%ADa%20%26%20Co");
        assertThat(read(QrDrawing.of(address))).isEqualTo(address);
    }

    /** The path drawn as a browser would draw it, and read as a phone would read it. */
    private static String read(QrDrawing drawing) throws Exception {
        var side = drawing.size() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(drawing.path()).results().forEach(run -> {
            var left = Integer.parseInt(run.group(1)) * SCALE;
            var top = Integer.parseInt(run.group(2)) * SCALE;
            var width = Integer.parseInt(run.group(3)) * SCALE;
            for (var y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + width, 0);
            }
        });
        var picture = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
