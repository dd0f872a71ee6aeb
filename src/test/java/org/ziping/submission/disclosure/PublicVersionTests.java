package org.ziping.submission.disclosure;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.ziping.core.Refusal;
import org.ziping.document.DocumentReader;
import org.ziping.document.TableBlock;
import org.ziping.submission.Difference.Line;
import org.ziping.submission.Reading;
import org.ziping.submission.Reading.Part;
import org.ziping.submission.Reading.Piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What goes out of a public version, and what a comparison finds. */
class PublicVersionTests {

	private final PublicFiles files = new PublicFiles(null);

	private final PublicComparison comparison = new PublicComparison(this.files, new DocumentReader());

	private final PublicVersion version = PublicVersion.of("某局自评报告", reading(), Set.of("evidence/index"),
			new PersonalWords(List.of("张三丰")));

	private static Reading reading() {
		Part text = new Part("report/1", "一、基本情况",
				List.of(new Piece(1, "一、基本情况", null), new Piece(0, "联系人：李四，电话 13800138000，由张三丰负责。", null),
						new Piece(0, "全年支出 1,234.56 万元，采购执行率 40.56%。", null),
						new Piece(0, "", TableBlock.of(List.of("姓名", "职务"), List.of(List.of("张三丰", "组长"))))));
		Part scores = new Part("indicator/score", "打分表", List.of(new Piece(0, "",
				TableBlock.of(List.of("指标", "得分"), List.of(List.of("采购执行率", "3"), List.of("预算完成率", "5"))))));
		Part index = new Part("evidence/index", "佐证材料目录", List.of(new Piece(0, "采购合同.pdf", null)));
		return new Reading("d", "某局", 1, "code", true, null, null, List.of(text, scores, index));
	}

	@Test
	void personalDataListsOfPersonsAndInternalPartsAreOut() {
		assertThat(String.join("\n", this.version.lines()))
			.contains("联系人：＊＊＊", "电话 ＊＊＊", "由＊＊＊负责", "人员名单按规定不予公开", "1,234.56 万元", "40.56%")
			.doesNotContain("李四", "13800138000", "张三丰", "采购合同");
		assertThat(this.version.masked()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "身份证 11010119900307765X 号,身份证 ＊＊＊ 号", "卡号 6222021234567890123。,卡号 ＊＊＊。", "电话：0759-3331234,电话：＊＊＊",
			"邮箱 a.b@c-d.gov.cn,邮箱 ＊＊＊", "支出 12345678901.23 元,支出 12345678901.23 元", "编号 202600012345,编号 202600012345" })
	void coversWhatHasTheShapeOfPersonalData(String text, String masked) {
		assertThat(new PersonalWords(List.of()).masked(text)).isEqualTo(masked);
	}

	@Test
	void theSamePageInAnotherFrameIsTheSame() {
		String page = this.files.page(this.version)
			.replace("<article>", "<nav>首页</nav><script>var a = '多';</script><article>")
			.replace("</article>", "</article><footer>主办：某局</footer>");
		assertThat(differences(page)).isEmpty();
	}

	@Test
	void aChangedFigureIsFoundBesideTheRightOne() {
		assertThat(differences(this.files.page(this.version).replace("40.56%", "100%")))
			.containsExactly(new Line("全年支出1,234.56万元，采购执行率40.56%。", "全年支出1,234.56万元，采购执行率100%。"));
	}

	@Test
	void aMissingRowAndAnAddedSentenceAreFound() {
		String page = this.files.page(this.version);
		assertThat(differences(page.replace("<tr><td>采购执行率</td><td>3</td></tr>", "")))
			.containsExactly(new Line("采购执行率3", ""));
		assertThat(differences(page.replace("<table>", "<p>另有说明。</p><table>"))).containsExactly(new Line("", "另有说明。"));
	}

	private List<Line> differences(String page) {
		return this.comparison.between(this.version, page.getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://www.example.gov.cn/a", "file:///etc/passwd", "http://", "www.example.gov.cn",
			"http://a b/", "http://user@www.example.gov.cn/", "https://www.example.gov.cn.evil.com/",
			"http://127.0.0.1/" })
	void asksNobodyWhoIsNotNamed(String address) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> pages("www.example.gov.cn").permitted(address));
	}

	@Test
	void asksNoAddressOfTheOfficesOwnNetwork() throws UnknownHostException {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> pages("localhost").fetch("http://localhost:1/"))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("submission.disclosure-site"));
		for (String inside : List.of("10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "100.64.0.1",
				"0.0.0.0", "::1", "fd00::1", "fe80::1", "224.0.0.1")) {
			assertThat(PublicPages.isInside(InetAddress.getByName(inside))).as(inside).isTrue();
		}
		assertThat(PublicPages.isInside(InetAddress.getByName("8.8.8.8"))).isFalse();
	}

	private static PublicPages pages(String site) {
		return new PublicPages(
				new DisclosureSettings(20, "--10-31", List.of(), List.of(site), false, Duration.ofSeconds(2)));
	}

}
