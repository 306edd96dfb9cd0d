package org.openmash.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Hands mail to a mail server; every step of the conversation has a time limit, and so has the
 * whole of it.
 */
final class SmtpDelivery implements Delivery {

  /** The server offers no STARTTLS, and nothing is said in the open. */
  static final String UNENCRYPTED = "unencrypted";

  /** Nobody we trust vouches for the server's certificate, or it is made out to another. */
  static final String UNTRUSTED = "untrusted";

  private final MailSettings settings;
  private final Session session;
  private final Clock clock;

  SmtpDelivery(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.session = Session.getInstance(properties(settings));
    this.clock = clock;
  }

  @Override
  public Result deliver(Mail mail) {
    FutureTask<Result> conversation = new FutureTask<>(() -> converse(mail));
    // A virtual thread, since interrupting one closes the socket it waits for.
    Thread.ofVirtual().name("smtp").start(conversation);
    try {
      return conversation.get(settings.conversation().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new Result.NotNow(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result.NotNow(e.getClass().getSimpleName());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      conversation.cancel(true);
    }
  }

  private Result converse(Mail mail) {
    try (Transport transport = session.getTransport("smtp")) {
      MimeMessage message = written(mail);
      transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
      transport.sendMessage(message, message.getAllRecipients());
      return new Result.Delivered();
    } catch (MessagingException e) {
      int code = code(e);
      String why = code == 0 ? trouble(e) : "SMTP " + code;
      return code >= 500 ? new Result.Never(why) : new Result.NotNow(why);
    }
  }

  private MimeMessage written(Mail mail) throws MessagingException {
    MimeMessage message = new Stable(session, mail.messageId());
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipients(
        MimeMessage.RecipientType.TO, new Address[] {new InternetAddress(mail.to().value())});
    message.setSubject(mail.subject(), "UTF-8");
    message.setSentDate(Date.from(clock.instant()));
    // RFC 3834: nobody's holiday reply should answer this.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(mail.text(), "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html(), "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", plain, html));
    return message;
  }

  /** The server's answer to the sender, the recipient or the message; 0 when it never came. */
  private static int code(MessagingException e) {
    for (@Nullable Exception one = e;
        one instanceof MessagingException m;
        one = m.getNextException()) {
      int code =
          switch (one) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send
                when !(send.getNextException() instanceof SMTPAddressFailedException) ->
                send.getReturnCode();
            default -> 0;
          };
      if (code > 0) {
        return code;
      }
    }
    return 0;
  }

  private static String trouble(MessagingException e) {
    if (String.valueOf(e.getMessage()).startsWith("STARTTLS is required")) {
      return UNENCRYPTED;
    }
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException) {
        return UNTRUSTED;
      }
    }
    return e.getClass().getSimpleName();
  }

  private static Properties properties(MailSettings settings) {
    String wait = String.valueOf(settings.patience().toMillis());
    Properties all = new Properties();
    all.setProperty("mail.smtp.connectiontimeout", wait);
    all.setProperty("mail.smtp.timeout", wait);
    all.setProperty("mail.smtp.writetimeout", wait);
    all.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
    all.setProperty("mail.smtp.starttls.enable", "true");
    all.setProperty("mail.smtp.starttls.required", String.valueOf(settings.encrypted()));
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    all.setProperty("mail.smtp.from", settings.from());
    all.setProperty("mail.smtp.localhost", settings.domain());
    all.setProperty("mail.smtp.dsn.notify", "FAILURE");
    all.setProperty("mail.smtp.dsn.ret", "HDRS");
    if (settings.certificates() != null) {
      all.put("mail.smtp.ssl.socketFactory", Authorities.trusted(settings.certificates()));
    }
    return all;
  }

  /** Keeps the Message-ID it was given, where the library would make a new one on each attempt. */
  private static final class Stable extends MimeMessage {
    private final String messageId;

    Stable(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
