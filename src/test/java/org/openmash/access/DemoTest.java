package org.openmash.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openmash.kernel.WrongSetting;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class DemoTest {

  private static final String HERE = "http://localhost:8080";

  @Test
  void startsOnOnesOwnMachine() {
    assertThatCode(() -> refuse(HERE, "")).doesNotThrowAnyException();
    assertThatCode(() -> refuse("https://localhost:8443", "127.0.0.1")).doesNotThrowAnyException();
  }

  @Test
  void refusesToStartBesideTheProductionProfile() {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles("demo", "production");
    assertThatThrownBy(() -> DemoRefusal.refuse(environment, new AccessSettings(HERE)))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("production");
  }

  @Test
  void refusesToStartAtAPublicAddress() {
    assertThatThrownBy(() -> refuse("https://hub.example.gov.uk", ""))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("openmash.address");
  }

  @Test
  void refusesToStartWithARealMailServer() {
    assertThatThrownBy(() -> refuse(HERE, "mail.example.gov.uk"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("mail server");
  }

  @Test
  void isTheOnlyPlaceWithPersonas() throws Exception {
    Class<?> page = Class.forName("org.openmash.access.web.PersonaPage");
    assertThat(beansOf(page)).as("without the demo").isZero();
    assertThat(beansOf(page, "demo")).isOne();
  }

  private static void refuse(String address, String mailServer) {
    DemoRefusal.refuse(
        new MockEnvironment().withProperty("openmash.mail.host", mailServer),
        new AccessSettings(address));
  }

  private static int beansOf(Class<?> type, String... profiles) {
    GenericApplicationContext context = new GenericApplicationContext();
    context.getEnvironment().setActiveProfiles(profiles);
    new AnnotatedBeanDefinitionReader(context, context.getEnvironment()).register(type);
    return (int)
        Arrays.stream(context.getBeanDefinitionNames())
            .filter(name -> name.toLowerCase(Locale.ROOT).contains("personapage"))
            .count();
  }
}
