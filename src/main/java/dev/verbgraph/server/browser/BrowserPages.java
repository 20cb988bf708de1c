package dev.verbgraph.server.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** The pages that Neo4j serves below {@link #MOUNT}. Nobody has to log in for them. */
@javax.ws.rs.Path("/")
public final class BrowserPages {

  /** Where Neo4j serves them. */
  public static final String MOUNT = "/verbgraph";

  /** The system property that holds the server's home. */
  public static final String HOME = "verbgraph.home";

  /** The files of a home that the pages read. */
  public static final String PASS_FILE = "browser.pass";

  /** The guide, which is complete in the jar of a home only: it lists the saved queries. */
  public static final String GUIDE = "guide.html";

  private static final String PASSWORD_FILE = "password";

  @GET
  @javax.ws.rs.Path("style.grass")
  public Response style() {
    return Response.ok(resource("style.grass"), "text/plain; charset=utf-8").build();
  }

  @GET
  @javax.ws.rs.Path(GUIDE)
  public Response guide() {
    return Response.ok(resource(GUIDE), "text/html; charset=utf-8").build();
  }

  /**
   * Connects Browser: a page of Browser's own origin that leaves the login where Browser looks for
   * it, and then opens Browser.
   *
   * @param pass a {@link BrowserPass}
   * @param cypher a statement to put into the editor; may be empty
   */
  @POST
  @javax.ws.rs.Path("connect")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response connect(@FormParam("pass") String pass, @FormParam("cypher") String cypher)
      throws IOException {
    Path home = Path.of(System.getProperty(HOME));
    if (pass == null || !new BrowserPass(home.resolve(PASS_FILE)).redeem(pass)) {
      return page(Response.Status.FORBIDDEN, resource("expired.html"), "'none'");
    }
    String nonce = UUID.randomUUID().toString();
    String html =
        resource("connect.html")
            .replace("{nonce}", nonce)
            .replace("{password}", base64(Files.readString(home.resolve(PASSWORD_FILE)).strip()))
            .replace("{cypher}", base64(cypher == null ? "" : cypher));
    return page(Response.Status.OK, html, "'nonce-" + nonce + "'");
  }

  private static Response page(Response.Status status, String html, String scripts) {
    return Response.status(status)
        .entity(html)
        .type("text/html; charset=utf-8")
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline';"
                + " frame-ancestors 'none'; script-src "
                + scripts)
        .build();
  }

  /** No text can end the script that holds it in this form. */
  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) {
    try (InputStream in = BrowserPages.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
