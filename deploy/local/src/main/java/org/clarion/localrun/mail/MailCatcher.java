package org.clarion.localrun.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;

/** Takes every mail it is given, keeps it on disk and shows it; none goes any further. */
public final class MailCatcher implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail smtp;
    private final HttpServer web;

    private MailCatcher(GreenMail smtp, HttpServer web) {
        this.smtp = smtp;
        this.web = web;
    }

    public static MailCatcher start(Path folder, int smtpPort, int webPort, Clock clock) throws IOException {
        var caught = new CaughtMails(folder, clock);
        var web = HttpServer.create(new InetSocketAddress(InetAddress.getByName(LOOPBACK), webPort), 0);
        web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        web.createContext("/", new MailDoor(caught));
        web.start();
        return new MailCatcher(smtp(caught, smtpPort), web);
    }

    int webPort() {
        return web.getAddress().getPort();
    }

    int smtpPort() {
        return smtp.getSmtp().getPort();
    }

    @Override
    public void close() {
        smtp.stop();
        web.stop(0);
    }

    private static GreenMail smtp(CaughtMails caught, int port) {
        var smtp = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        smtp.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            caught.keep(message.getMessage());
            return everybody(smtp);
        });
        smtp.start();
        return smtp;
    }

    /** GreenMail keeps a copy in memory for its one user; the files are enough. */
    private static synchronized GreenMailUser everybody(GreenMail smtp) throws UserException {
        try {
            smtp.purgeEmailFromAllMailboxes();
        } catch (FolderException empty) {
            throw new UserException("The copies in memory cannot be dropped", empty);
        }
        var users = smtp.getUserManager();
        return users.hasUser("everybody") ? users.getUser("everybody") : users.createUser("everybody", "everybody", "");
    }
}
