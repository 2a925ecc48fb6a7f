package org.clarion.proof.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpSinkTest {

    @TempDir
    Path folder;

    @Test
    void writesDownForWhomAndUnderWhichNameBeforeItSaysYes() throws IOException {
        try (var sink = SmtpSink.on(0, folder.resolve("taken"));
                var client = new Socket(InetAddress.getLoopbackAddress(), sink.port())) {
            var answers = client.getInputStream();
            write(client, "EHLO us\r\nMAIL FROM:<a@example.org>\r\nRCPT TO:<amina@x.example.org>\r\nDATA\r\n");
            write(client, "Subject: dots\r\nMessage-ID: <1@example.org>\r\n\r\n..\r\n. \r\nend\r\n.\r\n");
            write(
                    client,
                    "RSET\r\nMAIL FROM:<a@example.org>\r\nrcpt to:<amina@x.example.org> NOTIFY=NEVER\r\nDATA\r\n");
            write(client, "Message-ID: <1@example.org>\r\n\r\n.\r\nQUIT\r\n");
            var said = new String(answers.readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(said.lines().filter(line -> line.equals("250 taken"))).hasSize(2);
            assertThat(sink.mails()).isEqualTo(2);
            var receipts = SinkReceipts.in(sink.journal(), ".x.example.org".substring(1));
            assertThat(receipts.mails()).containsEntry("amina@x.example.org", 2);
            assertThat(receipts.repeats()).isOne();
            assertThat(receipts.underSeveralNames()).isZero();
            assertThat(receipts.repeated()).containsExactly("amina@x.example.org");
            assertThat(receipts.skipped(List.of("amina@x.example.org", "noor@x.example.org")))
                    .containsExactly("noor@x.example.org");
        }
    }

    private static void write(Socket client, String bytes) throws IOException {
        client.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
