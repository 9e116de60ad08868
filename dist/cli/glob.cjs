"use strict";var je=Object.create;var ce=Object.defineProperty;var Ze=Object.getOwnPropertyDescriptor;var ze=Object.getOwnPropertyNames;var Ve=Object.getPrototypeOf,Ye=Object.prototype.hasOwnProperty;var ee=(e,s)=>()=>(s||e((s={exports:{}}).exports,s),s.exports),Je=(e,s)=>{for(var t in s)ce(e,t,{get:s[t],enumerable:!0})},de=(e,s,t,i)=>{if(s&&typeof s=="objec\
t"||typeof s=="function")for(let c of ze(s))!Ye.call(e,c)&&c!==t&&ce(e,c,{get:()=>s[c],enumerable:!(i=Ze(s,c))||i.enumerable});return e};var et=(e,s,t)=>(t=e!=null?je(Ve(e)):{},de(s||!e||!e.__esModule?ce(t,"default",{value:e,enumerable:!0}):t,e)),tt=e=>de(ce({},"__esModule",{value:!0}),e);var ne=ee((Ut,He)=>{"use strict";var ye="[^\\\\/]",st="(?=.)",Ce="[^/]",fe="(?:\\/|$)",Le="(?:^|\\/)",Ae=`\\.{1,2}${fe}`,rt="(?!\\.)",nt=`(?!${Le}${Ae})`,ut=`(?\
!\\.{0,1}${fe})`,ot=`(?!${Ae})`,at="[^.\\/]",ct=`${Ce}*?`,it="/",$e={DOT_LITERAL:"\\.",PLUS_LITERAL:"\\+",QMARK_LITERAL:"\\?",SLASH_LITERAL:"\\/",ONE_CHAR:st,QMARK:Ce,
END_ANCHOR:fe,DOTS_SLASH:Ae,NO_DOT:rt,NO_DOTS:nt,NO_DOT_SLASH:ut,NO_DOTS_SLASH:ot,QMARK_NO_DOT:at,STAR:ct,START_ANCHOR:Le,SEP:it},lt={...$e,SLASH_LITERAL:"[\\\\/]",
QMARK:ye,STAR:`${ye}*?`,DOTS_SLASH:"\\.{1,2}(?:[\\\\/]|$)",NO_DOT:"(?!\\.)",NO_DOTS:"(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",NO_DOT_SLASH:"(?!\\.{0,1}(?:[\\\\/]|$)\
)",NO_DOTS_SLASH:"(?!\\.{1,2}(?:[\\\\/]|$))",QMARK_NO_DOT:"[^.\\\\/]",START_ANCHOR:"(?:^|[\\\\/])",END_ANCHOR:"(?:[\\\\/]|$)",SEP:"\\"},pt={__proto__:null,alnum:"\
a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"\
#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};He.exports={DEFAULT_MAX_EXTGLOB_RECURSION:0,MAX_LENGTH:1024*
64,POSIX_REGEX_SOURCE:pt,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/\
**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,
CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,
CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,
CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,
CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,
CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{
type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?lt:$e}}});var ue=ee(M=>{"use strict";var{REGEX_BACKSLASH:ft,REGEX_REMOVE_BACKSLASH:At,REGEX_SPECIAL_CHARS:Rt,REGEX_SPECIAL_CHARS_GLOBAL:_t}=ne();M.isObject=e=>e!==null&&typeof e==
"object"&&!Array.isArray(e);M.hasRegexChars=e=>Rt.test(e);M.isRegexChar=e=>e.length===1&&M.hasRegexChars(e);M.escapeRegex=e=>e.replace(_t,"\\$1");M.toPosixSlashes=
e=>e.replace(ft,"/");M.isWindows=()=>{if(typeof navigator<"u"&&navigator.platform){let e=navigator.platform.toLowerCase();return e==="win32"||e==="windows"}return typeof process<
"u"&&process.platform?process.platform==="win32":!1};M.removeBackslashes=e=>e.replace(At,s=>s==="\\"?"":s);M.escapeLast=(e,s,t)=>{let i=e.lastIndexOf(s,t);return i===
-1?e:e[i-1]==="\\"?M.escapeLast(e,s,i-1):`${e.slice(0,i)}\\${e.slice(i)}`};M.removePrefix=(e,s={})=>{let t=e;return t.startsWith("./")&&(t=t.slice(2),s.prefix="\
./"),t};M.wrapOutput=(e,s={},t={})=>{let i=t.contains?"":"^",c=t.contains?"":"$",f=`${i}(?:${e})${c}`;return s.negated===!0&&(f=`(?:^(?!${f}).*$)`),f};M.basename=
(e,{windows:s}={})=>{let t=e.split(s?/[\\/]/:"/"),i=t[t.length-1];return i===""?t[t.length-2]:i}});var ke=ee((Xt,we)=>{"use strict";var Te=ue(),{CHAR_ASTERISK:Re,CHAR_AT:ht,CHAR_BACKWARD_SLASH:te,CHAR_COMMA:Et,CHAR_DOT:_e,CHAR_EXCLAMATION_MARK:he,CHAR_FORWARD_SLASH:Ne,
CHAR_LEFT_CURLY_BRACE:Ee,CHAR_LEFT_PARENTHESES:ie,CHAR_LEFT_SQUARE_BRACKET:gt,CHAR_PLUS:St,CHAR_QUESTION_MARK:Oe,CHAR_RIGHT_CURLY_BRACE:xt,CHAR_RIGHT_PARENTHESES:me,
CHAR_RIGHT_SQUARE_BRACKET:bt}=ne(),Ie=e=>e===Ne||e===te,ve=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},dt=(e,s)=>{let t=s||{},i=e.length-1,c=t.parts===!0||
t.tokens===!0||t.scanToEnd===!0,f=[],l=[],p=[],E=e,L=-1,g=0,w=0,T=!1,B=!1,x=!1,v=!1,j=!1,W=!1,b=!1,q=!1,Z=!1,k=!1,N=0,P,A,h={value:"",depth:0,isGlob:!1},r=()=>L>=
i,D=()=>E.charCodeAt(L+1),O=()=>(P=A,E.charCodeAt(++L));for(;L<i;){A=O();let S;if(A===te){b=h.backslashes=!0,A=O(),A===Ee&&(W=!0);continue}if(W===!0||A===Ee){for(N++;r()!==
!0&&(A=O());){if(A===te){b=h.backslashes=!0,O();continue}if(A===Ee){N++;continue}if(W!==!0&&A===_e&&(A=O())===_e){if(T=h.isBrace=!0,x=h.isGlob=!0,k=!0,c===!0)continue;
break}if(W!==!0&&A===Et){if(T=h.isBrace=!0,x=h.isGlob=!0,k=!0,c===!0)continue;break}if(A===xt&&(N--,N===0)){W=!1,T=h.isBrace=!0,k=!0;break}}if(c===!0)continue;break}
if(A===Ne){if(f.push(L),l.push(h),h={value:"",depth:0,isGlob:!1},k===!0)continue;if(P===_e&&L===g+1){g+=2;continue}w=L+1;continue}if(t.noext!==!0&&(A===St||A===
ht||A===Re||A===Oe||A===he)===!0&&D()===ie){if(x=h.isGlob=!0,v=h.isExtglob=!0,k=!0,A===he&&L===g&&(Z=!0),c===!0){let U=0;for(;r()!==!0&&(A=O());){if(A===te){b=h.
backslashes=!0,O();continue}if(A===ie){U++;continue}if(A===me&&--U===0){k=!0;break}}continue}break}if(A===Re){if(P===Re&&(j=h.isGlobstar=!0),x=h.isGlob=!0,k=!0,
c===!0)continue;break}if(A===Oe){if(x=h.isGlob=!0,k=!0,c===!0)continue;break}if(A===gt){for(;r()!==!0&&(S=O());){if(S===te){b=h.backslashes=!0,O();continue}if(S===
bt){B=h.isBracket=!0,x=h.isGlob=!0,k=!0;break}}if(c===!0)continue;break}if(t.nonegate!==!0&&A===he&&L===g){q=h.negated=!0,g++;continue}if(t.noparen!==!0&&A===ie){
if(x=h.isGlob=!0,c===!0){let G=1;for(;r()!==!0&&(A=O());){if(A===te){b=h.backslashes=!0,O();continue}if(A===ie){G++;continue}if(A===me&&--G===0){k=!0;break}}continue}
break}if(x===!0){if(k=!0,c===!0)continue;break}}t.noext===!0&&(v=!1,x=!1);let $=E,u="",n="";g>0&&(u=E.slice(0,g),E=E.slice(g),w-=g),$&&x===!0&&w>0?($=E.slice(0,
w),n=E.slice(w)):x===!0?($="",n=E):$=E,$&&$!==""&&$!=="/"&&$!==E&&Ie($.charCodeAt($.length-1))&&($=$.slice(0,-1)),t.unescape===!0&&(n&&(n=Te.removeBackslashes(n)),
$&&b===!0&&($=Te.removeBackslashes($)));let X={prefix:u,input:e,start:g,base:$,glob:n,isBrace:T,isBracket:B,isGlob:x,isExtglob:v,isGlobstar:j,negated:q,negatedExtglob:Z};
if(t.tokens===!0&&(X.maxDepth=0,Ie(A)||l.push(h),X.tokens=l),t.parts===!0||t.tokens===!0){let S;for(let m=0;m<f.length;m++){let Y=S!==void 0?S+1:g,re=f[m],z=e.slice(
Y,re);t.tokens&&(m===0&&g!==0?(l[m].isPrefix=!0,l[m].value=u):l[m].value=z,ve(l[m]),X.maxDepth+=l[m].depth),re>=g&&(p.push(z),S=re)}let G=S!==void 0?S+1:g,U=e.slice(
G);p.push(U),t.tokens&&S&&S+1<e.length&&(l[l.length-1].value=U,ve(l[l.length-1]),X.maxDepth+=l[l.length-1].depth),X.slashes=f,X.parts=p}return X};we.exports=dt});var Me=ee((Wt,Ge)=>{"use strict";var oe=ne(),K=ue(),{MAX_LENGTH:le,POSIX_REGEX_SOURCE:yt,REGEX_NON_SPECIAL_CHARS:Ct,REGEX_SPECIAL_CHARS_BACKREF:Lt,REPLACEMENTS:De}=oe,
$t=(e,s)=>{if(typeof s.expandRange=="function")return s.expandRange(...e,s);e.sort();let t=`[${e.join("-")}]`;try{new RegExp(t)}catch{return e.map(c=>K.escapeRegex(
c)).join("..")}return t},se=(e,s)=>`Missing ${e}: "${s}" - use "\\\\${s}" to match literal characters`,Be=e=>{let s=[],t=0,i=0,c=0,f="",l=!1;for(let p of e){if(l===
!0){f+=p,l=!1;continue}if(p==="\\"){f+=p,l=!0;continue}if(p==='"'){c=c===1?0:1,f+=p;continue}if(c===0){if(p==="[")t++;else if(p==="]"&&t>0)t--;else if(t===0){if(p===
"(")i++;else if(p===")"&&i>0)i--;else if(p==="|"&&i===0){s.push(f),f="";continue}}}f+=p}return s.push(f),s},Ht=e=>{let s=!1;for(let t of e){if(s===!0){s=!1;continue}
if(t==="\\"){s=!0;continue}if(/[?*+@!()[\]{}]/.test(t))return!1}return!0},Se=e=>{let s=e.trim(),t=!0;for(;t===!0;)t=!1,/^@\([^\\()[\]{}|]+\)$/.test(s)&&(s=s.slice(
2,-1),t=!0);if(Ht(s))return s.replace(/\\(.)/g,"$1")},Tt=e=>{let s=e.map(Se).filter(Boolean);for(let t=0;t<s.length;t++)for(let i=t+1;i<s.length;i++){let c=s[t],
f=s[i],l=c[0];if(!(!l||c!==l.repeat(c.length)||f!==l.repeat(f.length))&&(c===f||c.startsWith(f)||f.startsWith(c)))return!0}return!1},ge=(e,s=!0)=>{if(e[0]!=="+"&&
e[0]!=="*"||e[1]!=="(")return;let t=0,i=0,c=0,f=!1;for(let l=1;l<e.length;l++){let p=e[l];if(f===!0){f=!1;continue}if(p==="\\"){f=!0;continue}if(p==='"'){c=c===
1?0:1;continue}if(c!==1){if(p==="["){t++;continue}if(p==="]"&&t>0){t--;continue}if(!(t>0)){if(p==="("){i++;continue}if(p===")"&&(i--,i===0))return s===!0&&l!==e.
length-1?void 0:{type:e[0],body:e.slice(2,l),end:l}}}}},Ot=e=>`${e.length===1?K.escapeRegex(e[0]):`[${e.map(t=>K.escapeRegex(t)).join("")}]`}*`,mt=e=>{let s=0,t=[];
for(;s<e.length;){let i=ge(e.slice(s),!1);if(!i||i.type!=="*")return;let c=Be(i.body).map(l=>l.trim());if(c.length!==1)return;let f=Se(c[0]);if(!f||f.length!==1)
return;t.push(f),s+=i.end+1}if(!(t.length<1))return t},It=e=>{let s=0,t=e.trim(),i=ge(t);for(;i;)s++,t=i.body.trim(),i=ge(t);return s},vt=(e,s)=>{if(s.maxExtglobRecursion===
!1)return{risky:!1};let t=typeof s.maxExtglobRecursion=="number"?s.maxExtglobRecursion:oe.DEFAULT_MAX_EXTGLOB_RECURSION,i=Be(e).map(p=>p.trim());if(i.length>1&&
(i.some(p=>p==="")||i.some(p=>/^[*?]+$/.test(p))||Tt(i)))return{risky:!0};let c=[],f=!1,l=!0;for(let p of i){let E=mt(p);if(E){f=!0,c.push(...E);continue}let L=Se(
p);if(L&&L.length===1){c.push(L);continue}if(l=!1,It(p)>t)return{risky:!0}}return f?l?{risky:!0,safeOutput:Ot([...new Set(c)])}:{risky:!0}:{risky:!1}},xe=(e,s)=>{
if(typeof e!="string")throw new TypeError("Expected a string");e=De[e]||e;let t={...s},i=typeof t.maxLength=="number"?Math.min(le,t.maxLength):le,c=e.length;if(c>
i)throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${i}`);let f={type:"bos",value:"",output:t.prepend||""},l=[f],p=t.capture?"":"?:",E=oe.
globChars(t.windows),L=oe.extglobChars(E),{DOT_LITERAL:g,PLUS_LITERAL:w,SLASH_LITERAL:T,ONE_CHAR:B,DOTS_SLASH:x,NO_DOT:v,NO_DOT_SLASH:j,NO_DOTS_SLASH:W,QMARK:b,
QMARK_NO_DOT:q,STAR:Z,START_ANCHOR:k}=E,N=a=>`(${p}(?:(?!${k}${a.dot?x:g}).)*?)`,P=t.dot?"":v,A=t.dot?b:q,h=t.bash===!0?N(t):Z;t.capture&&(h=`(${h})`),typeof t.
noext=="boolean"&&(t.noextglob=t.noext);let r={input:e,index:-1,start:0,dot:t.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,
parens:0,quotes:0,globstar:!1,tokens:l};e=K.removePrefix(e,r),c=e.length;let D=[],O=[],$=[],u=f,n,X=()=>r.index===c-1,S=r.peek=(a=1)=>e[r.index+a],G=r.advance=()=>e[++r.
index]||"",U=()=>e.slice(r.index+1),m=(a="",C=0)=>{r.consumed+=a,r.index+=C},Y=a=>{r.output+=a.output!=null?a.output:a.value,m(a.value)},re=()=>{let a=1;for(;S()===
"!"&&(S(2)!=="("||S(3)==="?");)G(),r.start++,a++;return a%2===0?!1:(r.negated=!0,r.start++,!0)},z=a=>{r[a]++,$.push(a)},Q=a=>{r[a]--,$.pop()},R=a=>{if(u.type===
"globstar"){let C=r.braces>0&&(a.type==="comma"||a.type==="brace"),o=a.extglob===!0||D.length&&(a.type==="pipe"||a.type==="paren");a.type!=="slash"&&a.type!=="p\
aren"&&!C&&!o&&(r.output=r.output.slice(0,-u.output.length),u.type="star",u.value="*",u.output=h,r.output+=u.output)}if(D.length&&a.type!=="paren"&&(D[D.length-
1].inner+=a.value),(a.value||a.output)&&Y(a),u&&u.type==="text"&&a.type==="text"){u.output=(u.output||u.value)+a.value,u.value+=a.value;return}a.prev=u,l.push(a),
u=a},ae=(a,C)=>{let o={...L[C],conditions:1,inner:""};o.prev=u,o.parens=r.parens,o.output=r.output,o.startIndex=r.index,o.tokensIndex=l.length;let _=(t.capture?
"(":"")+o.open;z("parens"),R({type:a,value:C,output:r.output?"":B}),R({type:"paren",extglob:!0,value:G(),output:_}),D.push(o)},Qe=a=>{let C=e.slice(a.startIndex,
r.index+1),o=e.slice(a.startIndex+2,r.index),_=vt(o,t);if((a.type==="plus"||a.type==="star")&&_.risky){let d=_.safeOutput?(a.output?"":B)+(t.capture?`(${_.safeOutput}\
)`:_.safeOutput):void 0,F=l[a.tokensIndex];F.type="text",F.value=C,F.output=d||K.escapeRegex(C);for(let V=a.tokensIndex+1;V<l.length;V++)l[V].value="",l[V].output=
"",delete l[V].suffix;r.output=a.output+F.output,r.backtrack=!0,R({type:"paren",extglob:!0,value:n,output:""}),Q("parens");return}let y=a.close+(t.capture?")":""),
I;if(a.type==="negate"){let d=h;if(a.inner&&a.inner.length>1&&a.inner.includes("/")&&(d=N(t)),(d!==h||X()||/^\)+$/.test(U()))&&(y=a.close=`)$))${d}`),a.inner.includes(
"*")&&(I=U())&&/^\.[^\\/.]+$/.test(I)){let F=xe(I,{...s,fastpaths:!1}).output;y=a.close=`)${F})${d})`}a.prev.type==="bos"&&(r.negatedExtglob=!0)}R({type:"paren",
extglob:!0,value:n,output:y}),Q("parens")};if(t.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let a=!1,C=e.replace(Lt,(o,_,y,I,d,F)=>I==="\\"?(a=!0,o):I==="?"?
_?_+I+(d?b.repeat(d.length):""):F===0?A+(d?b.repeat(d.length):""):b.repeat(y.length):I==="."?g.repeat(y.length):I==="*"?_?_+I+(d?h:""):h:_?o:`\\${o}`);return a===
!0&&(t.unescape===!0?C=C.replace(/\\/g,""):C=C.replace(/\\+/g,o=>o.length%2===0?"\\\\":o?"\\":"")),C===e&&t.contains===!0?(r.output=e,r):(r.output=K.wrapOutput(
C,r,s),r)}for(;!X();){if(n=G(),n==="\0")continue;if(n==="\\"){let o=S();if(o==="/"&&t.bash!==!0||o==="."||o===";")continue;if(!o){n+="\\",R({type:"text",value:n});
continue}let _=/^\\+/.exec(U()),y=0;if(_&&_[0].length>2&&(y=_[0].length,r.index+=y,y%2!==0&&(n+="\\")),t.unescape===!0?n=G():n+=G(),r.brackets===0){R({type:"tex\
t",value:n});continue}}if(r.brackets>0&&(n!=="]"||u.value==="["||u.value==="[^")){if(t.posix!==!1&&n===":"){let o=u.value.slice(1);if(o.includes("[")&&(u.posix=
!0,o.includes(":"))){let _=u.value.lastIndexOf("["),y=u.value.slice(0,_),I=u.value.slice(_+2),d=yt[I];if(d){u.value=y+d,r.backtrack=!0,G(),!f.output&&l.indexOf(
u)===1&&(f.output=B);continue}}}(n==="["&&S()!==":"||n==="-"&&S()==="]")&&(n=`\\${n}`),n==="]"&&(u.value==="["||u.value==="[^")&&(n=`\\${n}`),t.posix===!0&&n===
"!"&&u.value==="["&&(n="^"),u.value+=n,Y({value:n});continue}if(r.quotes===1&&n!=='"'){n=K.escapeRegex(n),u.value+=n,Y({value:n});continue}if(n==='"'){r.quotes=
r.quotes===1?0:1,t.keepQuotes===!0&&R({type:"text",value:n});continue}if(n==="("){z("parens"),R({type:"paren",value:n});continue}if(n===")"){if(r.parens===0&&t.
strictBrackets===!0)throw new SyntaxError(se("opening","("));let o=D[D.length-1];if(o&&r.parens===o.parens+1){Qe(D.pop());continue}R({type:"paren",value:n,output:r.
parens?")":"\\)"}),Q("parens");continue}if(n==="["){if(t.nobracket===!0||!U().includes("]")){if(t.nobracket!==!0&&t.strictBrackets===!0)throw new SyntaxError(se(
"closing","]"));n=`\\${n}`}else z("brackets");R({type:"bracket",value:n});continue}if(n==="]"){if(t.nobracket===!0||u&&u.type==="bracket"&&u.value.length===1){R(
{type:"text",value:n,output:`\\${n}`});continue}if(r.brackets===0){if(t.strictBrackets===!0)throw new SyntaxError(se("opening","["));R({type:"text",value:n,output:`\
\\${n}`});continue}Q("brackets");let o=u.value.slice(1);if(u.posix!==!0&&o[0]==="^"&&!o.includes("/")&&(n=`/${n}`),u.value+=n,Y({value:n}),t.literalBrackets===!1||
K.hasRegexChars(o))continue;let _=K.escapeRegex(u.value);if(r.output=r.output.slice(0,-u.value.length),t.literalBrackets===!0){r.output+=_,u.value=_;continue}u.
value=`(${p}${_}|${u.value})`,r.output+=u.value;continue}if(n==="{"&&t.nobrace!==!0){z("braces");let o={type:"brace",value:n,output:"(",outputIndex:r.output.length,
tokensIndex:r.tokens.length};O.push(o),R(o);continue}if(n==="}"){let o=O[O.length-1];if(t.nobrace===!0||!o){R({type:"text",value:n,output:n});continue}let _=")";
if(o.dots===!0){let y=l.slice(),I=[];for(let d=y.length-1;d>=0&&(l.pop(),y[d].type!=="brace");d--)y[d].type!=="dots"&&I.unshift(y[d].value);_=$t(I,t),r.backtrack=
!0}if(o.comma!==!0&&o.dots!==!0){let y=r.output.slice(0,o.outputIndex),I=r.tokens.slice(o.tokensIndex);o.value=o.output="\\{",n=_="\\}",r.output=y;for(let d of I)
r.output+=d.output||d.value}R({type:"brace",value:n,output:_}),Q("braces"),O.pop();continue}if(n==="|"){D.length>0&&D[D.length-1].conditions++,R({type:"text",value:n});
continue}if(n===","){let o=n,_=O[O.length-1];_&&$[$.length-1]==="braces"&&(_.comma=!0,o="|"),R({type:"comma",value:n,output:o});continue}if(n==="/"){if(u.type===
"dot"&&r.index===r.start+1){r.start=r.index+1,r.consumed="",r.output="",l.pop(),u=f;continue}R({type:"slash",value:n,output:T});continue}if(n==="."){if(r.braces>
0&&u.type==="dot"){u.value==="."&&(u.output=g);let o=O[O.length-1];u.type="dots",u.output+=n,u.value+=n,o.dots=!0;continue}if(r.braces+r.parens===0&&u.type!=="b\
os"&&u.type!=="slash"){R({type:"text",value:n,output:g});continue}R({type:"dot",value:n,output:g});continue}if(n==="?"){if(!(u&&u.value==="(")&&t.noextglob!==!0&&
S()==="("&&S(2)!=="?"){ae("qmark",n);continue}if(u&&u.type==="paren"){let _=S(),y=n;(u.value==="("&&!/[!=<:]/.test(_)||_==="<"&&!/<([!=]|\w+>)/.test(U()))&&(y=`\
\\${n}`),R({type:"text",value:n,output:y});continue}if(t.dot!==!0&&(u.type==="slash"||u.type==="bos")){R({type:"qmark",value:n,output:q});continue}R({type:"qmar\
k",value:n,output:b});continue}if(n==="!"){if(t.noextglob!==!0&&S()==="("&&(S(2)!=="?"||!/[!=<:]/.test(S(3)))){ae("negate",n);continue}if(t.nonegate!==!0&&r.index===
0){re();continue}}if(n==="+"){if(t.noextglob!==!0&&S()==="("&&S(2)!=="?"){ae("plus",n);continue}if(u&&u.value==="("||t.regex===!1){R({type:"plus",value:n,output:w});
continue}if(u&&(u.type==="bracket"||u.type==="paren"||u.type==="brace")||r.parens>0){R({type:"plus",value:n});continue}R({type:"plus",value:w});continue}if(n===
"@"){if(t.noextglob!==!0&&S()==="("&&S(2)!=="?"){R({type:"at",extglob:!0,value:n,output:""});continue}R({type:"text",value:n});continue}if(n!=="*"){(n==="$"||n===
"^")&&(n=`\\${n}`);let o=Ct.exec(U());o&&(n+=o[0],r.index+=o[0].length),R({type:"text",value:n});continue}if(u&&(u.type==="globstar"||u.star===!0)){u.type="star",
u.star=!0,u.value+=n,u.output=h,r.backtrack=!0,r.globstar=!0,m(n);continue}let a=U();if(t.noextglob!==!0&&/^\([^?]/.test(a)){ae("star",n);continue}if(u.type==="\
star"){if(t.noglobstar===!0){m(n);continue}let o=u.prev,_=o.prev,y=o.type==="slash"||o.type==="bos",I=_&&(_.type==="star"||_.type==="globstar");if(t.bash===!0&&
(!y||a[0]&&a[0]!=="/")){R({type:"star",value:n,output:""});continue}let d=r.braces>0&&(o.type==="comma"||o.type==="brace"),F=D.length&&(o.type==="pipe"||o.type===
"paren");if(!y&&o.type!=="paren"&&!d&&!F){R({type:"star",value:n,output:""});continue}for(;a.slice(0,3)==="/**";){let J=e[r.index+4];if(J&&J!=="/")break;a=a.slice(
3),m("/**",3)}let V=X()||r.parens>0&&a===")".repeat(r.parens)&&!D.some(J=>J.type==="negate");if(o.type==="bos"&&X()){u.type="globstar",u.value+=n,u.output=N(t),
r.output=u.output,r.globstar=!0,m(n);continue}if(o.type==="slash"&&o.prev.type!=="bos"&&!I&&V){r.output=r.output.slice(0,-(o.output+u.output).length),o.output=`\
(?:${o.output}`,u.type="globstar",u.output=N(t)+(t.strictSlashes?")":"|$)"),u.value+=n,r.globstar=!0,r.output+=o.output+u.output,m(n);continue}if(o.type==="slas\
h"&&o.prev.type!=="bos"&&a[0]==="/"){let J=a[1]!==void 0?"|$":"";r.output=r.output.slice(0,-(o.output+u.output).length),o.output=`(?:${o.output}`,u.type="globst\
ar",u.output=`${N(t)}${T}|${T}${J})`,u.value+=n,r.output+=o.output+u.output,r.globstar=!0,m(n+G()),R({type:"slash",value:"/",output:""});continue}if(o.type==="b\
os"&&a[0]==="/"){u.type="globstar",u.value+=n,u.output=`(?:^|${T}|${N(t)}${T})`,r.output=u.output,r.globstar=!0,m(n+G()),R({type:"slash",value:"/",output:""});continue}
r.output=r.output.slice(0,-u.output.length),u.type="globstar",u.output=N(t),u.value+=n,r.output+=u.output,r.globstar=!0,m(n);continue}let C={type:"star",value:n,
output:h};if(t.bash===!0){C.output=".*?",(u.type==="bos"||u.type==="slash")&&(C.output=P+C.output),R(C);continue}if(u&&(u.type==="bracket"||u.type==="paren")&&t.
regex===!0){C.output=n,R(C);continue}(r.index===r.start||u.type==="slash"||u.type==="dot")&&(u.type==="dot"?(r.output+=j,u.output+=j):t.dot===!0?(r.output+=W,u.
output+=W):(r.output+=P,u.output+=P),S()!=="*"&&(r.output+=B,u.output+=B)),R(C)}for(;r.brackets>0;){if(t.strictBrackets===!0)throw new SyntaxError(se("closing",
"]"));r.output=K.escapeLast(r.output,"["),Q("brackets")}for(;r.parens>0;){if(t.strictBrackets===!0)throw new SyntaxError(se("closing",")"));r.output=K.escapeLast(
r.output,"("),Q("parens")}for(;r.braces>0;){if(t.strictBrackets===!0)throw new SyntaxError(se("closing","}"));r.output=K.escapeLast(r.output,"{"),Q("braces")}if(t.
strictSlashes!==!0&&(u.type==="star"||u.type==="bracket")&&R({type:"maybe_slash",value:"",output:`${T}?`}),r.backtrack===!0){r.output="";for(let a of r.tokens)r.
output+=a.output!=null?a.output:a.value,a.suffix&&(r.output+=a.suffix)}return r};xe.fastpaths=(e,s)=>{let t={...s},i=typeof t.maxLength=="number"?Math.min(le,t.
maxLength):le,c=e.length;if(c>i)throw new SyntaxError(`Input length: ${c}, exceeds maximum allowed length: ${i}`);e=De[e]||e;let{DOT_LITERAL:f,SLASH_LITERAL:l,ONE_CHAR:p,
DOTS_SLASH:E,NO_DOT:L,NO_DOTS:g,NO_DOTS_SLASH:w,STAR:T,START_ANCHOR:B}=oe.globChars(t.windows),x=t.dot?g:L,v=t.dot?w:L,j=t.capture?"":"?:",W={negated:!1,prefix:""},
b=t.bash===!0?".*?":T;t.capture&&(b=`(${b})`);let q=P=>P.noglobstar===!0?b:`(${j}(?:(?!${B}${P.dot?E:f}).)*?)`,Z=P=>{switch(P){case"*":return`${x}${p}${b}`;case"\
.*":return`${f}${p}${b}`;case"*.*":return`${x}${b}${f}${p}${b}`;case"*/*":return`${x}${b}${l}${p}${v}${b}`;case"**":return x+q(t);case"**/*":return`(?:${x}${q(t)}${l}\
)?${v}${p}${b}`;case"**/*.*":return`(?:${x}${q(t)}${l})?${v}${b}${f}${p}${b}`;case"**/.*":return`(?:${x}${q(t)}${l})?${f}${p}${b}`;default:{let A=/^(.*?)\.(\w+)$/.
exec(P);if(!A)return;let h=Z(A[1]);return h?h+f+A[2]:void 0}}},k=K.removePrefix(e,W),N=Z(k);return N&&t.strictSlashes!==!0&&(N+=`${l}?`),N};Ge.exports=xe});var Ke=ee((qt,Ue)=>{"use strict";var Nt=ke(),be=Me(),Pe=ue(),wt=ne(),kt=e=>e&&typeof e=="object"&&!Array.isArray(e),H=(e,s,t=!1)=>{if(Array.isArray(e)){let g=e.
map(T=>H(T,s,t));return T=>{for(let B of g){let x=B(T);if(x)return x}return!1}}let i=kt(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!i)throw new TypeError(
"Expected pattern to be a non-empty string");let c=s||{},f=c.windows,l=i?H.compileRe(e,s):H.makeRe(e,s,!1,!0),p=l.state;delete l.state;let E=()=>!1;if(c.ignore){
let g={...s,ignore:null,onMatch:null,onResult:null};E=H(c.ignore,g,t)}let L=(g,w=!1)=>{let{isMatch:T,match:B,output:x}=H.test(g,l,s,{glob:e,posix:f}),v={glob:e,
state:p,regex:l,posix:f,input:g,output:x,match:B,isMatch:T};return typeof c.onResult=="function"&&c.onResult(v),T===!1?(v.isMatch=!1,w?v:!1):E(g)?(typeof c.onIgnore==
"function"&&c.onIgnore(v),v.isMatch=!1,w?v:!1):(typeof c.onMatch=="function"&&c.onMatch(v),w?v:!0)};return t&&(L.state=p),L};H.test=(e,s,t,{glob:i,posix:c}={})=>{
if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let f=t||{},l=f.format||(c?Pe.toPosixSlashes:null),
p=e===i,E=p&&l?l(e):e;return p===!1&&(E=l?l(e):e,p=E===i),(p===!1||f.capture===!0)&&(f.matchBase===!0||f.basename===!0?p=H.matchBase(e,s,t,c):p=s.exec(E)),{isMatch:!!p,
match:p,output:E}};H.matchBase=(e,s,t,i=t&&t.windows)=>(s instanceof RegExp?s:H.makeRe(s,t)).test(Pe.basename(e,{windows:i}));H.isMatch=(e,s,t)=>H(s,t)(e);H.parse=
(e,s)=>Array.isArray(e)?e.map(t=>H.parse(t,s)):be(e,{...s,fastpaths:!1});H.scan=(e,s)=>Nt(e,s);H.compileRe=(e,s,t=!1,i=!1)=>{if(t===!0)return e.output;let c=s||
{},f=c.contains?"":"^",l=c.contains?"":"$",p=`${f}(?:${e.output})${l}`;e&&e.negated===!0&&(p=`^(?!${p}).*$`);let E=H.toRegex(p,s);return i===!0&&(E.state=e),E};
H.makeRe=(e,s={},t=!1,i=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let c={negated:!1,fastpaths:!0};return s.fastpaths!==
!1&&(e[0]==="."||e[0]==="*")&&(c.output=be.fastpaths(e,s)),c.output||(c=be(e,s)),H.compileRe(c,s,t,i)};H.toRegex=(e,s)=>{try{let t=s||{};return new RegExp(e,t.flags||
(t.nocase?"i":""))}catch(t){if(s&&s.debug===!0)throw t;return/$^/}};H.constants=wt;Ue.exports=H});var Fe=ee((Ft,qe)=>{"use strict";var Xe=Ke(),Dt=ue();function We(e,s,t=!1){return s&&(s.windows===null||s.windows===void 0)&&(s={...s,windows:Dt.isWindows()}),Xe(
e,s,t)}Object.assign(We,Xe);qe.exports=We});var Mt={};Je(Mt,{globOf:()=>Gt,isGlob:()=>Bt});module.exports=tt(Mt);var pe=et(Fe(),1),Bt=e=>pe.default.scan(e).isGlob;function Gt(e){let{base:s,glob:t,prefix:i}=pe.default.
scan(e);return{base:`${i}${s}`||".",isMatch:(0,pe.default)(t,{dot:!0})}}0&&(module.exports={globOf,isGlob});
