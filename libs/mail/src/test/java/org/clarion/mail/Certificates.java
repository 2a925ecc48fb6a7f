package org.clarion.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Encrypts with the certificate GreenMail brings along, which nobody trusts. */
final class Certificates {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private Certificates() {}

    static Socket encrypted(Socket client) throws IOException {
        var encrypted = (SSLSocket) context().getSocketFactory().createSocket(client, null, client.getPort(), true);
        encrypted.setUseClientMode(false);
        return encrypted;
    }

    private static SSLContext context() {
        try (var file = Certificates.class.getResourceAsStream("/greenmail.p12")) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
