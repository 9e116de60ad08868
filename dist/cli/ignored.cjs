"use strict";var ie=Object.create;var m=Object.defineProperty;var re=Object.getOwnPropertyDescriptor;var oe=Object.getOwnPropertyNames;var le=Object.getPrototypeOf,ce=Object.prototype.hasOwnProperty;var ue=(e,t)=>()=>(t||e((t={exports:{}}).exports,t),t.exports),fe=(e,t)=>{for(var n in t)m(e,n,{get:t[n],enumerable:!0})},H=(e,t,n,s)=>{if(t&&typeof t=="object"||
typeof t=="function")for(let r of oe(t))!ce.call(e,r)&&r!==n&&m(e,r,{get:()=>t[r],enumerable:!(s=re(t,r))||s.enumerable});return e};var ae=(e,t,n)=>(n=e!=null?ie(le(e)):{},H(t||!e||!e.__esModule?m(n,"default",{value:e,enumerable:!0}):n,e)),ge=e=>H(m({},"__esModule",{value:!0}),e);var ee=ue((Ve,N)=>{"use strict";function j(e){return Array.isArray(e)?e:[e]}var R=void 0,d="",C=" ",f="\\",he=/[.*+?()[\]{}^$|\\/]/,z="\uFEFF",de=/^\/\*{2,}$/,_e=/^\\!/,
Ee=/^\\#/,Re=/\r?\n/g,Ae="//",A=47,v=46,a="/",K="node-ignore";typeof Symbol<"u"&&(K=Symbol.for("node-ignore"));var V=K,E=(e,t,n)=>(Object.defineProperty(e,t,{value:n}),
n),Y=()=>!1,M={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",
space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},Ce="\\]^-[",I=e=>Ce.indexOf(e)<0?e:f+e,xe="(?!\\/)",Oe=(e,t)=>{if(e)return`[^\\/${t}]`;let n=`[${t}]`;return new RegExp(
n).test("/")?xe+n:n},Se=(e,t)=>{let{length:n}=e,s=t+1,r=d,i=e[s];(i==="!"||i==="^")&&(r="^",s++);let c=d,o=d;for(;;){let l=e[s];if(l===R)return null;if(l===f){let u=e[++s];
c+=I(u),o=u}else if(l==="-"&&o&&s+1<n&&e[s+1]!=="]"){s++;let u=e[s];u===f&&(u=e[s+=1]),o<=u&&(c+=`-${I(u)}`),o=d}else if(l==="["&&e[s+1]===":"){let u=s+2,h=u;for(;h<
n&&e[h]!=="]";)h++;if(h===n)return null;if(h>u&&e[h-1]===":"){let X=e.slice(u,h-1);if(!Object.prototype.hasOwnProperty.call(M,X))return null;c+=M[X],o=d,s=h}else
c+=I("["),o="[",s=u-2}else c+=I(l),o=l;if(s++,e[s]==="]")return{end:s,source:Oe(r,c)}}},b="[]",O="\0",$e=new RegExp(`${O}(\\d+)${O}`,"g"),w="\uE000",D="\uE001",
W=e=>e===O||e===w||e===D,me=e=>{let t=[],n=c=>`${O}${t.push(c)-1}${O}`,{length:s}=e,r=d,i=0;for(;i<s;){let c=e[i];if(c===f){let o=e[i+1];o===a&&i+2===s?r+=n(b):
o==="*"||o==="["||o===C?r+=e.slice(i,i+2):r+=n(he.test(o)?f+o:W(o)?`[${o}]`:o),i+=2}else if(W(c))r+=n(`[${c}]`),i++;else if(c==="["){let o=Se(e,i);o===null?(r+=
n(b),i=s):(r+=n(o.source),i=o.end+1)}else r+=c,i++}return{source:r,sources:t}},y=null,Ie=/\/(?!$)/,x="[^\\/]*",Le=[[/(\\+)( ?)/g,(e,t,n)=>n?t.slice(0,t.length-t.
length%2)+C:t,f+C],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",a],[/\//g,()=>"\\/",
a],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[y,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(Ie.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,n)=>t+6<
n.length?n.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${D}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+x,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,n)=>n===
d?t+w:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>f,f+f],[/\\\\/g,()=>f,f+f],[/\\\[([^\]/]*?)($|\])/g,(e,t,n)=>`\\[${t}${n}`,"["],[y,e=>{let t=e[e.length-1];return!t||
t===w||t===D?e:t===a?`${e}$`:`${e}(?=$|\\/$)`}]],Pe=/(^|\\\/)?\uE000$/,L="regex",F="checkRegex",U="_",we=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,De=/\uE001$/,
Ne=()=>"[\\s\\S]",be=(e,t)=>{let n=d;for(let s=t+1;s<e.length&&!e[s].wildcard;s++)n+=e[s].single;return n},ye=e=>{if(e.indexOf(x)<0)return e;let t=[],{length:n}=e,
s=0;for(;s<n;){let o=e[s];if(e.startsWith(x,s))t.push({wildcard:!0}),s+=x.length;else if(o==="["){let l=s+1;for(e[l]==="^"&&l++,e[l]==="]"&&l++;l<n&&e[l]!=="]";)
l+=e[l]===f?2:1;l++,t.push({single:e.slice(s,l)}),s=l}else if(o===f)t.push({single:e.slice(s,s+2)}),s+=2;else if(o==="("){let l=0,u=s;do e[u]===f?u++:e[u]==="("?
l++:e[u]===")"&&l--,u++;while(u<n&&l>0);"*+?".indexOf(e[u])>=0&&u++,t.push({boundary:e.slice(s,u)}),s=u}else o==="^"||o==="$"?(t.push({boundary:o}),s++):(t.push(
{single:o}),s++)}let r=d,i=[],c=()=>{let o;i.forEach((l,u)=>{l.wildcard&&(o=u)}),i.forEach((l,u)=>{if(!l.wildcard){r+=l.single;return}r+=u===o?x:`(?:(?!${be(i,u)}\
)[^\\/])*`}),i=[]};return t.forEach(o=>{if(o.boundary===void 0){i.push(o);return}c(),r+=o.boundary}),c(),r},Z=e=>{de.test(e)&&(e="**");let{source:t,sources:n}=me(
e),s=Le.reduce((r,[i,c,o])=>i===y?c(r,e):o!==R&&r.indexOf(o)<0?r:i.test(r)?r.replace(i,c.bind(e)):r,t);return n.length?s.replace($e,(r,i)=>n[i]):s},Te=(e,t)=>{e[e.
length-1]===a&&(t=Z(e.slice(0,-1)));let n=t.slice(0,-1),s=t[t.length-1];return s===w?`${n}$`:s===D?n:b},J=e=>{let t=e.indexOf(a);return t<0||t===e.length-1},ke=e=>{
let t=e.length-1,n=e.lastIndexOf(a,e[t]===a?t-1:t);return n<0?e:e.slice(n+1)},Ge=e=>{if(e.charCodeAt(0)===A||e.indexOf(Ae)>=0){let s=e.split(a).filter(Boolean);
return s.pop(),s.length?s.join(a)+a:d}let t=e.length-1,n=e.lastIndexOf(a,e.charCodeAt(t)===A?t-1:t);return n<0?d:e.slice(0,n+1)},S=e=>typeof e=="string",pe=e=>e&&
S(e),Be=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(Re).filter(Boolean),T=class{constructor(t,n,s,r,i,c){this.pattern=t,this.mark=n,this.negative=i,E(this,"\
body",s),E(this,"ignoreCase",r),E(this,"regexPrefix",c)}get _basenameOnly(){return E(this,"_basenameOnly",J(this.body))}get regex(){let t=U+L;return this[t]?this[t]:
this._make(L,t)}get checkRegex(){let t=U+F;return this[t]?this[t]:this._make(F,t)}_make(t,n){let s=ye(t===L?this.regexPrefix.replace(Pe,we).replace(De,Ne):Te(this.
body,this.regexPrefix)),r=this.ignoreCase?new RegExp(s,"i"):new RegExp(s);return E(this,n,r)}},Xe=e=>{let t=0;for(;e[e.length-t-1]===f;)t++;return t%2===1},He=(e,t)=>{
let n=e.length,s;for(;;){for(t&&e[n-1]==="\r"&&n--,s=n;e[s-1]===C;)s--;if(!t||e[s-1]!==`
`)break;n=s-1}if(s===n)return e.slice(0,n);let r=0;for(;e[s-r-1]===f;)r++;return r%2?e.slice(0,s-1)+C:e.slice(0,s)},ve=(e,t,n,s,r)=>{let i=r&&e[0]===z?e.slice(1):
e;if(i[0]==="#")return;let c=!1;i[0]==="!"&&(c=!0,i=i.slice(1));let o=i[i.length-1];if((o===C||s&&(o==="\r"||o===`
`))&&(i=He(i,s)),!i||Xe(i))return;i=i.replace(_e,"!").replace(Ee,"#");let l=Z(i);return new T(e,t,i,n,c,l)},k=class{constructor(t){this._ignoreCase=t,this._rules=
[],this._basenameCount=0}_add(t,n){if(t&&t[V]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}
let s=S(t),r=s?t:t.pattern,i=pe(r)&&ve(r,s?R:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!n);i&&(this._added=!0,this._rules.push(i),J(i.body)&&this._basenameCount++)}add(t){
return this._added=!1,this._split=S(t),this._stripBOM=!this._split||t[0]===z,j(this._split?Be(t):t).forEach(this._add,this),this._added&&(this._literalRules=R),
this._added}testLiteral(t){let n=this._literalRules||(this._literalRules=this._rules.filter(({body:o})=>o[o.length-(o[o.length-1]===a?2:1)]==="*")),s=!1,r=!1,i;
for(let o=n.length-1;o>=0;o--){let l=n[o];if(l.checkRegex.test(t)){s=!l.negative,r=l.negative,i=l.negative?R:l;break}}let c={ignored:s,unignored:r};return i&&(c.
rule=i),c}test(t,n){let s=this._rules,{length:r}=s,i=this._basenameCount*2>=r,c=i?ke(t):t;for(let o=r-1;o>=0;o--){let l=s[o];if(l[n].test(i&&l._basenameOnly?c:t)){
let{negative:u}=l,h={ignored:!u,unignored:u};return u||(h.rule=l),h}}return{ignored:!1,unignored:!1}}},Me=(e,t)=>{throw new t(e)},_=(e,t,n)=>S(e)?e?_.isNotRelative(
e)?n(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:n("path must not be empty",TypeError):n(`path must be a string, but got \`${t}\
\``,TypeError),Q=e=>{let t=e.charCodeAt(0);if(t===A)return!0;if(t!==v)return!1;if(e.length===1)return!0;let n=e.charCodeAt(1);return n===A?!0:n!==v?!1:e.length===
2||e.charCodeAt(2)===A};_.isNotRelative=Q;_.convert=e=>e;var P=e=>S(e)&&_.convert(e),G=class{constructor({ignorecase:t=!0,ignoreCase:n=t,allowRelativePaths:s=!1}={}){
E(this,V,!0),this._rules=new k(n),this._strictPathCheck=!s,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){
return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,n,s){return _(s,t,this._strictPathCheck?Me:Y),s?this._t(s,n):{ignored:!1,
unignored:!1}}checkIgnore(t){let n=P(t);if(!n||n.charCodeAt(n.length-1)!==A)return this._test(t,this._testCache,n);let s=this._t(n,this._testCache);if(s.ignored)
return s;let r=this._rules.testLiteral(n);return r.ignored||r.unignored?r:s}_t(t,n){if(t in n)return n[t];let s=Ge(t),r=s?this._t(s,n):R;return n[t]=r&&r.ignored?
r:this._rules.test(t,L)}ignores(t){return this._test(t,this._ignoreCache,P(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return j(t).filter(this.
createFilter())}test(t){return this._test(t,this._testCache,P(t))}},p=e=>new G(e),We=e=>_(P(e),e,Y),q=()=>{let e=n=>/^\\\\\?\\/.test(n)||/["<>|\u0000-\u001F]+/u.
test(n)?n:n.replace(/\\/g,"/");_.convert=e;let t=/^[a-z]:\//i;_.isNotRelative=n=>t.test(n)||Q(n)};typeof process<"u"&&process.platform==="win32"&&q();N.exports=
p;p.default=p;N.exports.isPathValid=We;E(N.exports,Symbol.for("setupWindows"),q)});var ze={};fe(ze,{ignoringAround:()=>Fe,ignoringIn:()=>Ue,isIgnored:()=>ne,patternsOf:()=>se});module.exports=ge(ze);var $=require("fs"),g=require("path"),te=ae(ee(),1);
function Fe(e){let t=je(e);if(t===void 0)return[];let n=[];for(let i=e;i!==t;)i=(0,g.dirname)(i),n.push(i);let r=[...n.flatMap(i=>B(i,(0,g.join)(i,".gitignore"))),
...B(t,(0,g.join)(t,".git","info","exclude"))];return ne(e,!0,r)?[]:r}function Ue(e,t){return[...B(e,(0,g.join)(e,".gitignore")),...t]}function ne(e,t,n){for(let{
folder:s,ignore:r}of n){let i=(0,g.relative)(s,e).split(g.sep).join("/");if(i===""||i.startsWith("../")||i==="..")continue;let{ignored:c,unignored:o}=r.test(t?`${i}\
/`:i);if(c||o)return c}return!1}function se(e,t){return t.length===0?[]:[{folder:e,ignore:(0,te.default)({ignorecase:!1}).add([...t])}]}function B(e,t){return(0,$.existsSync)(
t)?se(e,(0,$.readFileSync)(t,"utf8").split(/\r?\n/)):[]}function je(e){for(let t=e;;t=(0,g.dirname)(t)){if((0,$.existsSync)((0,g.join)(t,".git")))return t;if(t===
(0,g.dirname)(t))return}}0&&(module.exports={ignoringAround,ignoringIn,isIgnored,patternsOf});
